#include "core/plan/lookup.h"
#include "core/report/handouts.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"
#include "tests/support/reporttext.h"
#include "tests/support/sample.h"

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// The sheets of the sample's chosen agenda.
class Sheets : public testing::Test {
protected:
    const Session& session() const { return m_event.sessions.first(); }
    Agenda& agenda() { return m_event.sessions.first().agendas.first(); }
    PersonId personNamed(const char* name) const
    {
        for (const Person& person : m_event.people)
            if (person.name.contains(QString::fromUtf8(name)))
                return person.id;
        ADD_FAILURE() << "nobody is called " << name;
        return {};
    }
    Participant& participant(const char* name)
    {
        for (Participant& each : m_event.sessions.first().participants)
            if (each.person == personNamed(name))
                return each;
        ADD_FAILURE() << name << " takes no part";
        return m_event.sessions.first().participants.first();
    }
    QList<Handout> handouts(const QList<Sheet>& sheets) const
    {
        HandoutOptions options;
        options.sheets = sheets;
        return handoutsOf(session(), session().agendas.first(), options);
    }
    QString text(Sheet sheet) const
    {
        const QList<Handout> made = handouts({sheet});
        return made.isEmpty() ? QString() : textOf(reportOf(m_event, made.first(), {}));
    }
    QString briefFor(const char* name) const
    {
        Handout handout = handouts({Sheet::Brief}).first();
        handout.person = personNamed(name);
        return textOf(reportOf(m_event, handout, {}));
    }

    Event m_event = sampleEvent();
};

/// For EXPECT_TRUE: these stand in the text one after the other.
testing::AssertionResult inThisOrder(const QString& text, const QStringList& pieces)
{
    qsizetype from = 0;
    for (const QString& piece : pieces) {
        const qsizetype at = text.indexOf(piece, from);
        if (at < 0)
            return testing::AssertionFailure() << piece.toStdString() << " is not there, in:\n"
                                               << text.toStdString();
        from = at + piece.size();
    }
    return testing::AssertionSuccess();
}

TEST_F(Sheets, HaveABriefForEachOfTheSevenPanellists)
{
    EXPECT_EQ(handouts({Sheet::Brief}).size(), 7);
    for (const Handout& handout : handouts({Sheet::Brief})) {
        const Report report = reportOf(m_event, handout, {});
        EXPECT_TRUE(textOf(report).contains(find(m_event.people, handout.person)->name));
        EXPECT_TRUE(textOf(report).contains(session().description));
    }
}

TEST_F(Sheets, TellAPanellistWhenTheySpeakForHowLongAndToWhichQuestion)
{
    EXPECT_TRUE(
        inThisOrder(briefFor("Siriporn"),
                    {QStringLiteral("10:05"), QStringLiteral("10:17"),
                     QStringLiteral("How should the work of the coalitions enter"), QStringLiteral("9:40")}));
}

TEST_F(Sheets, TellWhoIsOnlineTheTimeOfTheirOwnClocksAndHowToJoin)
{
    // Joaquín is in New York, eight hours behind Addis Ababa.
    const QString brief = briefFor("Joaqu\u00edn");
    EXPECT_TRUE(brief.contains(QStringLiteral("02:00"))) << brief.toStdString();
    EXPECT_TRUE(brief.contains(QStringLiteral("https://meet.example/dynamic-coalitions")));
    EXPECT_FALSE(briefFor("Siriporn").contains(QStringLiteral("https://meet.example")));
}

TEST_F(Sheets, GiveTheBriefOfAPanellistToWhoComesInstead)
{
    participant("Siriporn").invitation = Invitation::Delegated;
    participant("Siriporn").delegate = personNamed("Biruk");
    participant("Renata").invitation = Invitation::Declined;
    QStringList names;
    for (const Handout& handout : handouts({Sheet::Brief}))
        names.append(find(m_event.people, handout.person)->name);
    EXPECT_TRUE(names.contains(QStringLiteral("Biruk Tesfaye")));
    EXPECT_FALSE(names.contains(QStringLiteral("Siriporn Chaiyasit")));
    EXPECT_FALSE(names.contains(QStringLiteral("Renata Quispe Huam\u00e1n")));
}

TEST_F(Sheets, LetTheChairCallPeopleInTheOrderOfSpeakingAndCutThemInTime)
{
    EXPECT_TRUE(
        inThisOrder(text(Sheet::Chair),
                    {QStringLiteral("How coalitions strengthen the IGF"), QStringLiteral("10:05"),
                     QStringLiteral("Siriporn"), QStringLiteral("10:08"), QString::fromUtf8("\u0141ukasz"),
                     QStringLiteral("10:11"), QStringLiteral("Renata"), QStringLiteral("10:14"),
                     QString::fromUtf8("I\u00f1aki"), QStringLiteral("follow-up"),
                     QStringLiteral("What coalitions bring to the compact"), QStringLiteral("WSIS+20"),
                     QStringLiteral("Chair sums up"), QStringLiteral("If it gets late")}));
}

TEST_F(Sheets, TellTheChairHowNamesAreSaid)
{
    EXPECT_TRUE(text(Sheet::Chair).contains(QStringLiteral("see-ree-PON")));
}

TEST_F(Sheets, LeaveWhatIsParkedAndInternalOutOfThePublicAgenda)
{
    agenda().segments[2].parked = true;
    agenda().segments[0].note = QStringLiteral("do not let him go on");
    const QString programme = text(Sheet::Agenda);
    EXPECT_FALSE(programme.contains(QStringLiteral("WSIS+20")));
    EXPECT_FALSE(programme.contains(QStringLiteral("do not let him")));
    EXPECT_TRUE(text(Sheet::Chair).contains(QStringLiteral("do not let him")));
    EXPECT_TRUE(
        inThisOrder(programme, {session().title, QStringLiteral("10:00"), QStringLiteral("Open floor")}));
}

TEST_F(Sheets, SetTwoAlternativesAgainstEachOther)
{
    EXPECT_TRUE(inThisOrder(text(Sheet::Comparison),
                            {QStringLiteral("Longest without the floor"), QStringLiteral("25:00"),
                             QStringLiteral("33:00"), QStringLiteral("8:00 more")}));
    m_event.sessions.first().agendas.resize(1);
    EXPECT_TRUE(handouts({Sheet::Comparison}).isEmpty()) << "there is nothing to compare with";
}

TEST_F(Sheets, FormAChapterForEachSessionWhereThereAreSeveral)
{
    const HandoutOptions options{{Sheet::RunOfShow, Sheet::Agenda}, {}, {}, false};
    EXPECT_FALSE(reportsOf(m_event, handoutsOf(m_event, options), options).chapter);
    Session second = m_event.sessions.first();
    second.id = SessionId::create();
    m_event.sessions.append(second);
    const ReportSequence reports = reportsOf(m_event, handoutsOf(m_event, options), options);
    ASSERT_EQ(reports.count, 4);
    QStringList chapters;
    for (int i = 0; i < 4; ++i)
        chapters.append(reports.chapter(i));
    EXPECT_EQ(chapters, QStringList({second.title, QString(), second.title, QString()}));
}

TEST_F(Sheets, SayWhatIsMissingWhereThereIsNothing)
{
    agenda().segments.clear();
    agenda().parts.clear();
    m_event.sessions.first().start.reset();
    for (const Sheet sheet :
         {Sheet::RunOfShow, Sheet::Chair, Sheet::Timekeeper, Sheet::Online, Sheet::Technician})
        EXPECT_TRUE(text(sheet).contains(QStringLiteral("no segments yet")))
            << sheetName(sheet).toStdString();
    EXPECT_TRUE(text(Sheet::Agenda).contains(QStringLiteral("not ready yet")));
}

TEST_F(Sheets, CountFromTheStartOfASessionWithoutADate)
{
    m_event.sessions.first().start.reset();
    EXPECT_TRUE(text(Sheet::Timekeeper).contains(QString::fromUtf8("0:00\u201340:00")));
    EXPECT_TRUE(briefFor("Siriporn").contains(QStringLiteral("5:00")));
}

TEST_F(Sheets, SayTheTimeOfDayInTwelveHoursIfThatIsWanted)
{
    m_event.sessions.first().start->time = QTime(22, 0);
    static const QRegularExpression in24(QStringLiteral("\\b2[23]:[0-5]\\d"));
    HandoutOptions options;
    options.clock = ClockStyle::Hours12;
    for (int sheet = 0; sheet < enumCount<Sheet>(); ++sheet) {
        const Handout handout = handouts({static_cast<Sheet>(sheet)}).first();
        EXPECT_TRUE(textOf(reportOf(m_event, handout, {})).contains(in24)) << sheet;
        const QString text = textOf(reportOf(m_event, handout, options));
        EXPECT_FALSE(text.contains(in24)) << sheet << ":\n" << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("10:00 PM"))) << sheet;
    }
}

RC_GTEST_PROP(AnyEvent, HasSheetsWithATitleEach, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    HandoutOptions options;
    for (int sheet = 1; sheet < enumCount<Sheet>(); ++sheet)
        options.sheets.append(static_cast<Sheet>(sheet));
    options.findings = true;
    for (const Handout& handout : handoutsOf(event, options)) {
        const Report report = reportOf(event, handout, options);
        RC_ASSERT(!report.title.isEmpty());
        RC_ASSERT(!report.blocks.isEmpty());
    }
}

}  // namespace
}  // namespace moderato::test
