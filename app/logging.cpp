#include "app/logging.h"

#include <QDir>
#include <QStringList>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <cstdio>

namespace moderato {
namespace {

constexpr std::size_t largestFile = 1024 * 1024;
constexpr std::size_t oldFiles = 2;

QString stateFolder()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.local/state")) +
           QStringLiteral("/moderato");
}

spdlog::sink_ptr fileSink()
try {
    const QString folder = stateFolder();
    QDir().mkpath(folder);
    return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
        QFile::encodeName(folder + QStringLiteral("/moderato.log")).toStdString(), largestFile, oldFiles);
} catch (const spdlog::spdlog_ex&) {
    return std::make_shared<spdlog::sinks::null_sink_mt>();
}

spdlog::level::level_enum severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return spdlog::level::err;
}

void logQtMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    const std::string line = text.toStdString();
    spdlog::log(severityOf(type), line);
    // Qt aborts after a fatal message: without a word on the terminal nobody would know why.
    if (type == QtFatalMsg)
        std::fprintf(stderr, "moderato: %s\n", line.c_str());
}

}  // namespace

QStringList logLevels()
{
    return {QStringLiteral("trace"), QStringLiteral("debug"), QStringLiteral("info"),
            QStringLiteral("warn"),  QStringLiteral("error"), QStringLiteral("off")};
}

void startLogging(const std::optional<QString>& level)
{
    QString name = level.value_or(qEnvironmentVariable("MODERATO_LOG"));
    if (!logLevels().contains(name))
        name = QStringLiteral("info");
    const auto logger = std::make_shared<spdlog::logger>("moderato", fileSink());
    logger->set_level(spdlog::level::from_str(name.toStdString()));
    logger->set_error_handler([](const std::string&) {});
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(logQtMessage);
}

}  // namespace moderato
