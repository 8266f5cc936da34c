#include "core/exchange/xlsx.h"

#include "core/exchange/readabletext.h"
#include "tests/support/outcome.h"
#include "tests/support/randomevent.h"
#include "tests/support/sample.h"
#include "tests/support/sessions.h"
#include "tests/support/xlsxreckoning.h"

#include <QFile>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace moderato::test {
namespace {

QByteArray xlsxOf(const Event& event, const Session& session, const Agenda& agenda)
{
    const Schedule times = schedule(session, agenda);
    const Result<QByteArray> bytes = toXlsx({event, session, agenda, times});
    EXPECT_TRUE(succeeded(bytes));
    return bytes.value_or(QByteArray());
}

XlsxFile readBack(PlannedSession& planned)
{
    return readXlsx(xlsxOf(planned.event(), planned.session(), planned.agenda()));
}

XlsxFile sampleBook(const char* agenda)
{
    const Event event = sampleEvent();
    return readXlsx(xlsxOf(event, sampleSession(event), agendaNamed(event, agenda)));
}

/// A duration in a cell.
double inMinutes(const XlsxCell& cell)
{
    return std::round(cell.value * 24 * 60 * 60) / 60;
}

/// The date and time in a cell.
QString clockOf(const XlsxCell& cell)
{
    const auto seconds = static_cast<qint64>(std::llround(cell.value * 24 * 60 * 60));
    return QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC)
        .addSecs(seconds)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

int rowOf(const XlsxSheet& sheet, const char* title)
{
    const int row = sheet.rowWith("E", QString::fromUtf8(title));
    EXPECT_GT(row, 0) << title;
    return row;
}

TEST(Xlsx, HoldsTimesAsNumbersThatShowAsTimes)
{
    PlannedSession planned("Main session");
    planned.start();
    planned.segment("Opening", minutes(5), Kind::Opening);
    planned.segment("Panel", Seconds{90 * 60 + 30}, Kind::Panel);
    planned.segment("Close", minutes(1), Kind::WrapUp);
    const XlsxSheet sheet = readBack(planned).sheets.at(0);
    const int panel = rowOf(sheet, "Panel");
    EXPECT_EQ(clockOf(sheet.at("B", panel)), QStringLiteral("2022-11-30 10:05:00"));
    EXPECT_EQ(sheet.at("B", panel).format, QStringLiteral("hh:mm"));
    EXPECT_EQ(clockOf(sheet.at("C", panel)), QStringLiteral("2022-11-30 11:35:30"));
    EXPECT_EQ(sheet.at("C", panel).format, QStringLiteral("hh:mm:ss"));
    EXPECT_EQ(inMinutes(sheet.at("D", panel)), 90.5);
    EXPECT_EQ(sheet.at("D", panel).format, QStringLiteral("[m]:ss"));
}

TEST(Xlsx, CountsFromTheStartWithoutADate)
{
    PlannedSession planned("Main session");
    planned.segment("Opening", minutes(75), Kind::Opening);
    planned.segment("Panel", minutes(10), Kind::Panel);
    const XlsxSheet sheet = readBack(planned).sheets.at(0);
    EXPECT_EQ(inMinutes(sheet.at("B", rowOf(sheet, "Panel"))), 75);
    EXPECT_EQ(sheet.at("B", rowOf(sheet, "Panel")).format, QStringLiteral("[m]:ss"));
}

TEST(Xlsx, GoesOnPastMidnight)
{
    PlannedSession planned("Late session");
    planned.start(QTime(23, 30));
    planned.segment("Panel", minutes(45), Kind::Panel);
    const XlsxSheet sheet = readBack(planned).sheets.at(0);
    EXPECT_EQ(clockOf(sheet.at("C", rowOf(sheet, "Panel"))), QStringLiteral("2022-12-01 00:15:00"));
}

TEST(Xlsx, ShowsTheClockWhereItIsSetBackMeanwhile)
{
    PlannedSession planned("Night session");
    planned.start(QTime(1, 30), "Europe/Berlin");
    planned.session().start->date = QDate(2022, 10, 30);
    planned.segment("Before", minutes(60));
    planned.segment("After", minutes(60));
    const XlsxSheet sheet = readBack(planned).sheets.at(0);
    EXPECT_EQ(clockOf(sheet.at("B", rowOf(sheet, "After"))), QStringLiteral("2022-10-30 02:30:00"));
    EXPECT_EQ(clockOf(sheet.at("C", rowOf(sheet, "After"))), QStringLiteral("2022-10-30 02:30:00"));
    EXPECT_EQ(sheet.at("C", rowOf(sheet, "After")).formula, QString());
    EXPECT_EQ(inMinutes(sheet.at("D", rowOf(sheet, "Over"))), 30);
}

TEST(Xlsx, SumsUpWithFormulas)
{
    const XlsxSheet sheet = sampleBook("Inward first").sheets.at(0);
    const int total = rowOf(sheet, "Total");
    EXPECT_TRUE(sheet.at("D", total).formula.startsWith(QLatin1String("SUM(")));
    EXPECT_EQ(inMinutes(sheet.at("D", total)), 90);
    EXPECT_EQ(inMinutes(sheet.at("H", total)), 35);
    EXPECT_EQ(inMinutes(sheet.at("I", total)), 30);
    EXPECT_EQ(inMinutes(sheet.at("D", rowOf(sheet, "Limit"))), 90);
    EXPECT_EQ(inMinutes(sheet.at("D", rowOf(sheet, "Remaining"))), 0);
    EXPECT_EQ(inMinutes(sheet.at("D", rowOf(sheet, "Over"))), 0);
}

TEST(Xlsx, FollowsWhenADurationIsChanged)
{
    PlannedSession planned("Main session");
    planned.start();
    planned.segment("Panel", minutes(40), Kind::Panel);
    planned.segment("Floor", minutes(50), Kind::Floor);
    XlsxSheet sheet = readBack(planned).sheets.at(0);
    sheet.cells[QStringLiteral("D%1").arg(rowOf(sheet, "Panel"))].value = 47.0 / 60 / 24;
    sheet = recalculated(sheet);
    EXPECT_EQ(clockOf(sheet.at("B", rowOf(sheet, "Floor"))), QStringLiteral("2022-11-30 10:47:00"));
    EXPECT_EQ(inMinutes(sheet.at("D", rowOf(sheet, "Total"))), 97);
    EXPECT_EQ(clockOf(sheet.at("C", rowOf(sheet, "Total"))), QStringLiteral("2022-11-30 11:37:00"));
    EXPECT_EQ(inMinutes(sheet.at("D", rowOf(sheet, "Over"))), 7);
    EXPECT_EQ(inMinutes(sheet.at("D", rowOf(sheet, "Remaining"))), 0);
}

TEST(Xlsx, KeepsTheHeadingsInSight)
{
    const XlsxSheet sheet = sampleBook("Inward first").sheets.at(0);
    EXPECT_EQ(sheet.name, QStringLiteral("Run of show"));
    EXPECT_EQ(sheet.frozenRows, 3);
    EXPECT_EQ(sheet.at("E", 3).text, QStringLiteral("Segment"));
}

TEST(Xlsx, HeadsThePartsAndSetsParkedSegmentsApart)
{
    PlannedSession planned("Main session");
    const PartId part = planned.part("Part 1", minutes(40));
    planned.segment("Panel", minutes(40), Kind::Panel, part);
    planned.segment("WSIS+20", minutes(8)).parked = true;
    const XlsxSheet sheet = readBack(planned).sheets.at(0);
    EXPECT_EQ(rowOf(sheet, "Part 1 (budget 40:00)") + 1, rowOf(sheet, "Panel"));
    const int parked = rowOf(sheet, "WSIS+20");
    EXPECT_GT(parked, rowOf(sheet, "Over"));
    EXPECT_EQ(inMinutes(sheet.at("D", parked)), 8);
    EXPECT_FALSE(sheet.cells.contains(QStringLiteral("B%1").arg(parked)));
    EXPECT_EQ(inMinutes(sheet.at("D", rowOf(sheet, "Total"))), 40);
}

TEST(Xlsx, SaysWhoSpeaksAndWhatIsAsked)
{
    PlannedSession planned("Main session");
    planned.start();
    const PersonId amina = planned.person("Amina Diallo", Role::Panellist, "AU", "youth");
    Segment& panel = planned.segment("Panel", minutes(10), Kind::Panel);
    panel.turns = {turn(amina, {minutes(3), minutes(2)})};
    panel.questions = {question("Why now?", {amina})};
    panel.cues = {cue(Role::Technician, minutes(1), "Lights")};
    const XlsxSheet sheet = readBack(planned).sheets.at(0);
    const int row = rowOf(sheet, "Panel");
    EXPECT_EQ(sheet.at("G", row).text, QStringLiteral("Amina Diallo (youth) 3 + 2"));
    EXPECT_TRUE(sheet.at("G", row).wraps);
    EXPECT_EQ(inMinutes(sheet.at("H", row)), 5);
    EXPECT_EQ(sheet.at("J", row).text, QStringLiteral("Why now? (to Amina Diallo)"));
    EXPECT_EQ(sheet.at("K", row).text, QStringLiteral("Technician\n10:01 Lights"));
}

TEST(Xlsx, HasAMatrixOfWhoSpeaksForHowLong)
{
    PlannedSession planned("Main session");
    const PersonId amina = planned.person("Amina Diallo", Role::Panellist, "African Union");
    const PersonId bo = planned.person("Bo Berg", Role::Panellist);
    planned.segment("First", minutes(10), Kind::Panel).turns = {turn(amina, {minutes(3), minutes(2)}),
                                                                turn(bo, {minutes(4)})};
    planned.segment("Break", minutes(5), Kind::Break);
    planned.segment("Second", minutes(10), Kind::Panel).turns = {turn(amina, {minutes(1)})};
    planned.segment("Parked", minutes(10), Kind::Panel).turns = {turn(bo, {minutes(9)})};
    planned.agenda().segments.last().parked = true;
    const XlsxSheet sheet = readBack(planned).sheets.at(1);
    EXPECT_EQ(sheet.name, QStringLiteral("Speaking"));
    EXPECT_EQ(sheet.at("D1").text, QStringLiteral("Second"));
    EXPECT_EQ(sheet.at("A2").text, QStringLiteral("Amina Diallo"));
    EXPECT_EQ(sheet.at("B2").text, QStringLiteral("African Union"));
    EXPECT_EQ(inMinutes(sheet.at("C2")), 5);
    EXPECT_EQ(sheet.at("E2").formula, QStringLiteral("SUM(C2:D2)"));
    EXPECT_EQ(inMinutes(sheet.at("E2")), 6);
    EXPECT_EQ(sheet.at("C4").formula, QStringLiteral("SUM(C2:C3)"));
    EXPECT_EQ(inMinutes(sheet.at("E4")), 10);
    EXPECT_EQ(sheet.frozenColumns, 1);
}

TEST(Xlsx, HasNoMatrixWithoutTurns)
{
    PlannedSession planned("Main session");
    planned.segment("Talk", minutes(10));
    EXPECT_EQ(readBack(planned).sheets.size(), 1);
}

TEST(Xlsx, TakesNoTextForAFormula)
{
    for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "{=1}", "_x0041_x0042_"}) {
        PlannedSession planned("Main session");
        planned.event().title = QString::fromUtf8(text);
        const PersonId person = planned.person(text, Role::Panellist, text);
        Segment& segment = planned.segment("Panel", minutes(10), Kind::Panel);
        segment.turns = {turn(person, {minutes(1)})};
        segment.questions = {question(text)};
        const XlsxFile file = readBack(planned);
        EXPECT_EQ(file.sheets.at(0).at("J", 4).text, QString::fromUtf8(text).trimmed());
        EXPECT_EQ(file.sheets.at(0).at("J", 4).formula, QString());
        EXPECT_EQ(file.sheets.at(1).at("A2").formula, QString());
    }
}

TEST(Xlsx, IsReadFromRightToLeftInSuchScripts)
{
    PlannedSession arabic("نقاش مفتوح");
    EXPECT_TRUE(readBack(arabic).sheets.at(0).rightToLeft);
    PlannedSession english("Open debate");
    EXPECT_FALSE(readBack(english).sheets.at(0).rightToLeft);
}

TEST(Xlsx, KnowsItsTitleAndNotTheTimeOfDay)
{
    PlannedSession planned("Main session & more");
    planned.start();
    const QByteArray bytes = xlsxOf(planned.event(), planned.session(), planned.agenda());
    EXPECT_EQ(bytes, xlsxOf(planned.event(), planned.session(), planned.agenda()));
    const XlsxFile file = readXlsx(bytes);
    const QByteArray core = file.parts.value(QStringLiteral("docProps/core.xml"));
    EXPECT_TRUE(core.contains("<dc:title>Main session &amp; more</dc:title>"));
    EXPECT_TRUE(core.contains("<dc:creator>Forum 2022</dc:creator>"));
    EXPECT_EQ(core.count("2022-11-30T07:00:00Z"), 2) << core.toStdString();
    for (const quint32 time : file.fileTimes)
        EXPECT_EQ(time, 0x0021'0000U) << "not 1 January 1980";
}

TEST(Xlsx, HoldsNoNotesAndNoWayToReachPeople)
{
    PlannedSession planned("Main session");
    const PersonId id = planned.person("Amina Diallo", Role::Panellist);
    Person& person = planned.event().people.first();
    person.email = QStringLiteral("secret@example.org");
    person.phone = QStringLiteral("secret 123");
    person.note = QStringLiteral("secret note");
    planned.session().participants.first().note = QStringLiteral("secret part");
    planned.session().onlineInfo = QStringLiteral("secret meeting");
    planned.agenda().note = QStringLiteral("secret agenda");
    Segment& segment = planned.segment("Panel", minutes(10), Kind::Panel);
    segment.turns = {turn(id, {minutes(1)})};
    segment.note = QStringLiteral("secret segment");
    const XlsxFile file = readBack(planned);
    for (auto part = file.parts.cbegin(); part != file.parts.cend(); ++part)
        EXPECT_FALSE(part->contains("secret")) << part.key().toStdString();
}

TEST(Xlsx, CutsWhatIsTooLongForACell)
{
    PlannedSession planned("Main session");
    planned.segment("Panel", minutes(10)).questions = {question(QByteArray(100'000, 'a').constData())};
    const QString text = readBack(planned).sheets.at(0).at("J", 4).text;
    EXPECT_LT(text.size(), 32'768);
    EXPECT_TRUE(text.endsWith(QChar(0x2026)));
}

TEST(Xlsx, WritesAnAgendaWithoutSegments)
{
    PlannedSession planned("Main session");
    planned.start();
    const XlsxSheet sheet = readBack(planned).sheets.at(0);
    EXPECT_EQ(inMinutes(sheet.at("D", rowOf(sheet, "Total"))), 0);
    EXPECT_EQ(inMinutes(sheet.at("D", rowOf(sheet, "Remaining"))), 90);
}

TEST(Xlsx, SaysWhereItCouldNotBeMade)
{
    PlannedSession planned("Main session");
    const Schedule times = schedule(planned.session(), planned.agenda());
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/proc");
    const Result<QByteArray> bytes = toXlsx({planned.event(), planned.session(), planned.agenda(), times});
    if (before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    EXPECT_TRUE(failedSaying(bytes, QStringLiteral("could not be made in /proc")));
    EXPECT_FALSE(QFile::exists(QStringLiteral("book.xlsx")));
}

RC_GTEST_PROP(XlsxOfAnyPlan, ShowsWhatItsFormulasAmountTo, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    for (const Session& session : event.sessions) {
        for (const Agenda& agenda : session.agendas) {
            const XlsxFile file = readXlsx(xlsxOf(event, session, agenda));
            for (const XlsxSheet& sheet : file.sheets) {
                const XlsxSheet again = recalculated(sheet);
                for (auto cell = sheet.cells.cbegin(); cell != sheet.cells.cend(); ++cell)
                    RC_ASSERT(std::abs(again.at(cell.key()).value - cell->value) < 0.1 / 86400);
            }
        }
    }
}

RC_GTEST_PROP(XlsxOfAnyPlan, HoldsEveryTitle, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    for (const Session& session : event.sessions) {
        for (const Agenda& agenda : session.agendas) {
            const XlsxFile file = readXlsx(xlsxOf(event, session, agenda));
            for (const Segment& segment : agenda.segments)
                if (const QString title = readableText(segment.title.simplified()); !title.isEmpty())
                    RC_ASSERT(file.sheets.at(0).rowWith("E", title) > 0);
        }
    }
}

}  // namespace
}  // namespace moderato::test
