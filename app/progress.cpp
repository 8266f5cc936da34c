#include "app/progress.h"

#include <QCoreApplication>

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
    if (!isTerminal())
        return [](int, int) { return true; };
    return [](int done, int count) {
        if (count > handful) {
            const QString text = Words::tr("%1 of %2 written").arg(done).arg(count);
            std::fprintf(stderr, "\r%s%s", qPrintable(text), done == count ? "\n" : "");
            std::fflush(stderr);
        }
        return true;
    };
}

}  // namespace moderato
