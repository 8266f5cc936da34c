#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int runs = 41;

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

/// The time from the process's start to its last output, which is what the user sees of it.
bool run(Command& command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(command.words.first(), command.words.mid(1));
    qint64 last = 0;
    while (process.waitForReadyRead(-1))
        last = timer.nsecsElapsed();
    if (process.state() != QProcess::NotRunning)
        process.waitForFinished(-1);
    command.milliseconds.append(static_cast<double>(last > 0 ? last : timer.nsecsElapsed()) / 1e6);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

}  // namespace

/// process_times NAME WORD... [-- NAME WORD...]...: runs whole processes in turn, so that the machine's mood meets all
/// of them alike, and prints each one's median.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QList<Command> commands = commandsOf(QCoreApplication::arguments().mid(1));
    for (int turn = 0; turn < runs; ++turn) {
        for (Command& command : commands) {
            if (command.words.isEmpty() || !run(command)) {
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
