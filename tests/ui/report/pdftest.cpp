#include "ui/report/pdf.h"

#include "core/report/runofshow.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"
#include "tests/support/reporttext.h"
#include "tests/support/sample.h"
#include "tests/support/sessions.h"
#include "tests/ui/report/pdftools.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

QByteArray pdfOf(const Report& report, const PageFormat& format = {})
{
    const Result<QByteArray> pdf = toPdf(report, format);
    EXPECT_TRUE(succeeded(pdf));
    return pdf.value_or(QByteArray());
}

Report reportOfPlan(PlannedSession& plan)
{
    return runOfShow({plan.event(), plan.session(), plan.agenda(), schedule(plan.session(), plan.agenda())});
}

Report sampleReport()
{
    const Event event = sampleEvent();
    const Session& session = sampleSession(event);
    const Agenda& agenda = *chosenAgenda(session);
    return runOfShow({event, session, agenda, schedule(session, agenda)});
}

QString infoOf(const QByteArray& pdf)
{
    return said(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("place")}).simplified();
}

TEST(Pdf, copiesEmojiAndRareIdeographsWhateverFontDrawsThem)
{
    Report report;
    report.blocks = {Prose{{textLine(QString::fromUtf8("\xF0\x9F\x8E\xA4 Ann \xF0\xA0\xAE\xB7"))}}};
    const QString text = textIn(*toPdf(report, {}));
    EXPECT_TRUE(text.contains(QString::fromUtf8("\xF0\x9F\x8E\xA4"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QString::fromUtf8("\xF0\xA0\xAE\xB7"))) << text.toStdString();
}

TEST(Pdf, saysWhatItIs)
{
    const QString info = infoOf(pdfOf(sampleReport()));
    EXPECT_TRUE(info.contains(u"Title: Dynamic Coalitions main session: From coalition to compact"));
    EXPECT_TRUE(info.contains(u"Subject: Run of show, Wednesday, 30 November 2022"));
    EXPECT_TRUE(info.contains(u"Author: IGF 2022, Addis Ababa"));
    EXPECT_TRUE(info.contains(u"Creator: Moderato"));
    EXPECT_TRUE(info.contains(u"Page size: 595 x 842 pts (A4)"));
    EXPECT_FALSE(info.contains(u"Date"));
    EXPECT_TRUE(objectsOf(pdfOf(sampleReport())).contains(u"/Lang (en)"));
}

TEST(Pdf, comesOnLetterToo)
{
    EXPECT_TRUE(
        infoOf(pdfOf(sampleReport(), {QPageSize::Letter, false})).contains(u"612 x 792 pts (letter)"));
    EXPECT_TRUE(infoOf(pdfOf(sampleReport(), {QPageSize::A4, true})).contains(u"842 x 595 pts (A4)"));
}

TEST(Pdf, hasTheSameBytesEachTime)
{
    EXPECT_EQ(pdfOf(sampleReport()), pdfOf(sampleReport()));
}

TEST(Pdf, isSound)
{
    EXPECT_TRUE(said(pdfOf(sampleReport()), QStringLiteral("qpdf"),
                     {QStringLiteral("--check"), QStringLiteral("place")})
                    .contains(u"No syntax or stream encoding errors found"));
}

TEST(Pdf, embedsEveryFont)
{
    PlannedSession plan("Office: ليلى, นิ่ม, 王小明");
    const QStringList fonts =
        said(pdfOf(reportOfPlan(plan)), QStringLiteral("pdffonts"), {QStringLiteral("place")})
            .split(u'\n', Qt::SkipEmptyParts)
            .mid(2);
    EXPECT_GE(fonts.size(), 4);
    for (const QString& font : fonts) {
        EXPECT_TRUE(font.startsWith(u"NotoSans")) << font.toStdString();
        // Embedded, subset (by name or not), with a map to characters.
        EXPECT_TRUE(font.simplified().contains(u"Identity-H yes")) << font.toStdString();
    }
}

class PdfFinds : public testing::TestWithParam<const char*> {};

TEST_P(PdfFinds, everyWord)
{
    PlannedSession plan("Names");
    const QString words = QString::fromUtf8(GetParam());
    const PersonId person = plan.person(GetParam(), Role::Panellist);
    plan.segment(GetParam(), minutes(10), Kind::Panel).turns = {turn(person, {minutes(3)})};
    const QString text = textIn(pdfOf(reportOfPlan(plan)));
    for (const QString& word : words.split(u' '))
        EXPECT_GE(text.count(word), 3) << word.toStdString() << "\nin\n" << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(InLatin, PdfFinds,
                         testing::Values("Nguyễn Thị Hằng", "Łukasz Žižek Ångström", "Adébáyọ̀ Çelik İstanbul",
                                         "Office affinity flow fjord"));
INSTANTIATE_TEST_SUITE_P(InCyrillicAndGreek, PdfFinds,
                         testing::Values("Дмитрий Шостакович", "АВСЕНКМОРТХ асеорху Йёй",
                                         "Ελένη Παπαδοπούλου"));
INSTANTIATE_TEST_SUITE_P(InArabic, PdfFinds,
                         testing::Values("ليلى حداد", "عبد الله الأحمد", "الاتصالات لأن إلى",
                                         "فارسی گفتگو کیوان"));
INSTANTIATE_TEST_SUITE_P(InHebrew, PdfFinds, testing::Values("דוד בן־גוריון", "נועה ישראלי"));
INSTANTIATE_TEST_SUITE_P(InThai, PdfFinds,
                         testing::Values("สมชาย วงศ์สุวรรณ", "ปิ่นแก้ว ที่ชื่นใจ", "ผู้ดำเนินรายการ น้ำ สำหรับ"));
INSTANTIATE_TEST_SUITE_P(InChineseJapaneseKorean, PdfFinds,
                         testing::Values("王小明 東京 見行金龍", "山田太郎 タロウ", "김철수 이영희",
                                         "竹 立 羽 老 黑"));
INSTANTIATE_TEST_SUITE_P(InOthers, PdfFinds, testing::Values("हिन्दी संयुक्त राष्ट्र", "አበበ ቢቂላ", "ნინო ბერიძე"));

TEST(Pdf, showsTheSamplesFigures)
{
    const QString text = textIn(pdfOf(sampleReport()));
    for (const char* expected :
         {"10:00–11:30 EAT (UTC+3)", "10:40–11:12", "72:00–80:00", "40:00 of 40:00", "3 + 2",
          "Joaquín Etxeberria Ríos", "exactly at the limit of 90:00", "33 % of the limit"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected;
}

TEST(Pdf, keepsTheSpacesOfRounds)
{
    PlannedSession plan("Rounds");
    const PersonId person = plan.person("Ann", Role::Panellist);
    plan.segment("Panel", minutes(40), Kind::Panel).turns = {
        turn(person, {minutes(3), minutes(2)}), turn(person, {minutes(4), minutes(1), minutes(1)}),
        turn(person, {minutes(10), minutes(5)}), turn(person, {Seconds{210}, minutes(2)})};
    const QString text = textIn(pdfOf(reportOfPlan(plan)));
    for (const char* rounds : {"3 + 2", "4 + 1 + 1", "10 + 5", "3:30 + 2"})
        EXPECT_TRUE(text.contains(QLatin1String(rounds))) << rounds;
}

TEST(Pdf, holdsNothingInternal)
{
    PlannedSession plan("Main session");
    plan.segment("Talk", minutes(40)).note = QStringLiteral("INTERNAL");
    plan.agenda().note = QStringLiteral("INTERNAL");
    plan.person("Ann Lee", Role::Moderator);
    Person& person = plan.event().people.first();
    person.email = person.phone = person.note = QStringLiteral("INTERNAL");
    const QByteArray pdf = pdfOf(reportOfPlan(plan));
    EXPECT_FALSE(textIn(pdf).contains(u"INTERNAL"));
    EXPECT_FALSE(objectsOf(pdf).contains(u"INTERNAL"));
}

TEST(Pdf, hasAnOutline)
{
    const QString objects = objectsOf(pdfOf(sampleReport()));
    EXPECT_TRUE(objects.contains(u"/Title (Part 1. Inward: coalitions within the IGF)"));
    EXPECT_TRUE(objects.contains(u"/Outlines"));
}

TEST(Pdf, isMadeOfWhateverAnEventHolds)
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const Event event = RandomEvents({seed, 3}).event();
        for (const Session& session : event.sessions)
            for (const Agenda& agenda : session.agendas)
                EXPECT_FALSE(pdfOf(runOfShow({event, session, agenda, schedule(session, agenda)})).isEmpty())
                    << seed;
    }
}

}  // namespace
}  // namespace moderato::test
