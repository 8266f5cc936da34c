#include "tests/app/program.h"

#include <QProcess>

namespace moderato::test {

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << out.toStdString();
    return document.object();
}

void PrintTo(const Ran& ran, std::ostream* out)
{
    *out << "status " << ran.status << '\n' << ran.out.toStdString() << ran.err.toStdString();
}

testing::AssertionResult refused(const Ran& ran, int status, const char* text)
{
    const bool oneLine = ran.err.count(u'\n') == 1 && ran.err.endsWith(u'\n');
    if (ran.status == status && oneLine && ran.err.contains(QString::fromUtf8(text)))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << testing::PrintToString(ran);
}

Program::Program()
{
    environment.insert(QStringLiteral("XDG_STATE_HOME"), path("state"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "MODERATO_LOG", "LANGUAGE"})
        environment.remove(QLatin1String(name));
}

Ran Program::run(const QStringList& words) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(MODERATO_PROGRAM), words);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << words.join(u' ').toStdString();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran Program::run(const char* words) const
{
    return run(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts));
}

void Program::SetUp()
{
    madeFile(sampleEvent(), "sample.moderato");
}

}  // namespace moderato::test
