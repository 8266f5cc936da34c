#include "tests/app/program.h"

#include <QDir>

namespace moderato::test {
namespace {

/// The program with a user's preference and a system's languages.
class LanguageOfTheProgram : public Program {
protected:
    void prefer(const char* language)
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("config/moderato"));
        writeBytes(path("config/moderato/moderato.conf"),
                   QByteArrayLiteral("[preferences]\nlanguage=") + language + '\n');
    }
    void speak(const char* languages)
    {
        environment.insert(QStringLiteral("LANGUAGE"), QLatin1String(languages));
    }
    /// What it says where there is no display for its window.
    QString windowSays(const char* words = "") { return run(words).err; }
};

const QString english = QStringLiteral("There is no display");
const QString french = QStringLiteral("Il n’y a pas d’écran");

TEST_F(LanguageOfTheProgram, IsEnglishWhereTheSystemSpeaksNoneThatIsKnown)
{
    speak("eo:de_DE");
    EXPECT_TRUE(windowSays().contains(english));
}

TEST_F(LanguageOfTheProgram, IsTheFirstOfTheSystemThatIsKnown)
{
    speak("de_CH:fr_CH:en");
    EXPECT_TRUE(windowSays().contains(french)) << windowSays().toStdString();
    EXPECT_TRUE(run("show sample.moderato").out.contains(QStringLiteral("Salle")));
}

TEST_F(LanguageOfTheProgram, IsThePreferredOneInTheWindow)
{
    prefer("fr");
    EXPECT_TRUE(windowSays().contains(french));
    speak("fr");
    prefer("en");
    EXPECT_TRUE(windowSays().contains(english));
    prefer("tlh");
    EXPECT_TRUE(windowSays().contains(french)) << "what is not known is as if there were no preference";
}

TEST_F(LanguageOfTheProgram, IsNotThePreferredOneOnTheCommandLine)
{
    prefer("fr");
    EXPECT_TRUE(run("show sample.moderato").out.contains(QStringLiteral("Floor")));
}

TEST_F(LanguageOfTheProgram, IsTheOneThatIsAskedForBeforeAllOthers)
{
    prefer("en");
    EXPECT_TRUE(windowSays("--language fr").contains(french));
    EXPECT_TRUE(run("--language=fr --help").out.contains(QStringLiteral("Montrer cette aide")));
    EXPECT_TRUE(refused(run("show sample.moderato --session 7 --language fr"), 2, "l’événement contient"));
    EXPECT_TRUE(refused(run("show --language fr"), 2, "moderato --help dit comment"));
    speak("fr");
    EXPECT_TRUE(windowSays("--language en").contains(english));
}

TEST_F(LanguageOfTheProgram, IsThatOfTheHandouts)
{
    EXPECT_EQ(run("export sample.moderato --as html --language fr -o fr.html").status, 0);
    const QString sheet = QString::fromUtf8(bytesOf(path("fr.html")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("lang=\"fr\"")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("Conducteur")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("mercredi 30 novembre 2022")));
    EXPECT_EQ(run("export sample.moderato --as pdf --language fr -o fr.pdf").status, 0);
    EXPECT_TRUE(bytesOf(path("fr.pdf")).contains("/Lang (fr)"));
}

TEST_F(LanguageOfTheProgram, LeavesJsonAsItIs)
{
    EXPECT_EQ(run("export sample.moderato --as json -o en.json").status, 0);
    EXPECT_EQ(run("export sample.moderato --as json --language fr -o fr.json").status, 0);
    EXPECT_EQ(bytesOf(path("en.json")), bytesOf(path("fr.json")));
}

TEST_F(LanguageOfTheProgram, HasToBeOneThatIsKnown)
{
    EXPECT_TRUE(refused(run("show sample.moderato --language tlh"), 2, "en, fr"));
}

}  // namespace
}  // namespace moderato::test
