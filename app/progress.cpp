#include "app/progress.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

constexpr int handful = 10;

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

}  // namespace

Progress terminalProgress()
{
    std::signal(SIGINT, interrupt);
    return [isSeen = isTerminal()](int done, int count) {
        if (isSeen && count > handful) {
            const QString text = Words::tr("%1 of %2 written").arg(done).arg(count);
            std::fprintf(stderr, "\r%s%s", qPrintable(text), done == count || interrupted ? "\n" : "");
            std::fflush(stderr);
        }
        return interrupted == 0;
    };
}

}  // namespace moderato
