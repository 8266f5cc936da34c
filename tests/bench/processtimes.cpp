#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int usualRuns = 41;

struct Command {
    QString name;
    QStringList words;
    QList<double> milliseconds;
};

/// The commands that come as NAME WORD... and are parted by "--".
QList<Command> commandsOf(const QStringList& arguments)
{
    QList<Command> commands;
    for (const QString& word : arguments) {
        if (word == QStringLiteral("--") || commands.isEmpty())
            commands.append(Command());
        if (word == QStringLiteral("--"))
            continue;
        if (commands.last().name.isEmpty())
            commands.last().name = word;
        else
            commands.last().words.append(word);
    }
    return commands;
}

/// Where the time of a process ends.
enum class Until { Output, Exit };

bool run(Command& command, Until until)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(command.words.first(), command.words.mid(1));
    if (until == Until::Output)
        process.waitForReadyRead(-1);
    else
        process.waitForFinished(-1);
    command.milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    if (process.state() != QProcess::NotRunning)
        process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

}  // namespace

/// process_times output|exit [--runs N] NAME WORD... [-- NAME WORD...]...: runs processes in turn, so that the machine's
/// mood meets all of them alike, and prints each one's median time to its first output or to its end.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const Until until =
        QCoreApplication::arguments().value(1) == QStringLiteral("output") ? Until::Output : Until::Exit;
    QStringList words = QCoreApplication::arguments().mid(2);
    int runs = usualRuns;
    if (words.value(0) == QStringLiteral("--runs")) {
        runs = words.value(1).toInt();
        words.remove(0, std::min<qsizetype>(2, words.size()));
    }
    QList<Command> commands = commandsOf(words);
    for (int turn = 0; turn < runs; ++turn) {
        for (Command& command : commands) {
            if (command.words.isEmpty() || !run(command, until)) {
                out << "failed: " << command.name << '\n';
                return 1;
            }
        }
    }
    for (const Command& command : std::as_const(commands))
        out << command.name << ' ' << QString::number(median(command.milliseconds), 'f', 1) << " ms\n";
    for (const Command& command : std::as_const(commands).mid(1))
        out << commands.first().name << " / " << command.name << ' '
            << QString::number(median(commands.first().milliseconds) / median(command.milliseconds), 'f', 2)
            << '\n';
    return 0;
}
