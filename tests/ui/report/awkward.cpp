#include "tests/ui/report/awkward.h"

#include "core/report/runofshow.h"
#include "tests/support/sessions.h"

#include <QBuffer>
#include <QImage>

namespace moderato::test {
namespace {

Report reportOf(PlannedSession& plan)
{
    return runOfShow({plan.event(), plan.session(), plan.agenda(), schedule(plan.session(), plan.agenda())});
}

const char* const longTitle =
    "On the accountability, transparency and interoperability of intergovernmental and multistakeholder "
    "telecommunication standardization processes in a fragmenting, and at once converging, digital environment";

Report longTitles()
{
    PlannedSession plan(longTitle);
    plan.start();
    plan.session().place = QString::fromUtf8(longTitle);
    const PartId part = plan.part(longTitle, minutes(7));
    const PersonId person = plan.person(longTitle, Role::Panellist, longTitle, longTitle);
    for (int i = 0; i < 40; ++i) {
        Segment& segment = plan.segment(longTitle, minutes(3), Kind::Panel, i % 9 ? part : PartId());
        segment.turns = {turn(person, {minutes(10), minutes(5), minutes(1)})};
        segment.questions = {question(longTitle)};
        segment.cues = {cue(Role::Technician, minutes(1), longTitle)};
    }
    return reportOf(plan);
}

/// A word that nothing can break.
Report endlessWords()
{
    const QByteArray word(200, 'W');
    PlannedSession plan(word);
    plan.start();
    plan.person(word, Role::Chair, word, word);
    const PartId part = plan.part(word, minutes(7));
    plan.segment(word, minutes(600), Kind::Floor, part).lead = plan.event().people.first().id;
    plan.segment(word, minutes(600), Kind::Opening);
    return reportOf(plan);
}

Report manySpeakers()
{
    PlannedSession plan("Thirty speakers");
    plan.start();
    Segment segment = test::segment("Panel", minutes(90), Kind::Panel);
    for (int i = 0; i < 30; ++i)
        segment.turns.append(turn(plan.person(qPrintable(QStringLiteral("Speaker with a name %1").arg(i)),
                                              Role::Panellist, "Ministry of Something", "Youth"),
                                  {minutes(3), minutes(2)}));
    plan.agenda().segments = {segment, test::segment("", minutes(0)), segment};
    return reportOf(plan);
}

Report allScripts(const char* title)
{
    PlannedSession plan(title);
    plan.start();
    for (const char* name : {"Nguyễn Thị Hằng Ế", "Дмитрий Шостакович", "Ελένη Παπαδοπούλου", "ليلى حداد",
                             "דוד בן־גוריון", "ปิ่นแก้ว ที่ชื่นใจ", "王小明", "山田タロウ", "김철수", "संयुक्त राष्ट्र",
                             "အောင်ဆန်းစုကြည်", "ནོར་བུ", "አበበ ቢቂላ", "ნინო ბერიძე", "🎤 Ann"}) {
        const PersonId person = plan.person(name, Role::Panellist, name, name);
        Segment& segment = plan.segment(name, minutes(10), Kind::Panel, plan.part(name));
        segment.turns = {turn(person, {minutes(3), minutes(2)})};
        segment.questions = {question(name, {person})};
    }
    return reportOf(plan);
}

Report nothing()
{
    PlannedSession plan("");
    plan.event().title.clear();
    plan.person("", Role::Panellist);
    plan.segment("", Seconds{0});
    plan.session().limit = Seconds{0};
    return reportOf(plan);
}

Report allBlocks()
{
    const QString words = QString::fromUtf8(longTitle);
    Report report;
    report.title = words;
    report.footer = words;
    report.typePercent = 125;
    report.blocks = {Heading{1, words, words, words}, Heading{2, words, {}, {}}, Note{words, Emphasis::Alert},
                     Note{words, Emphasis::Quiet}};
    Prose prose;
    for (int i = 0; i < 12; ++i)
        prose.lines.append({{{words + u' ' + words + u' ', Emphasis::Normal},
                             {words, Emphasis::Strong, QStringLiteral("https://example.org/")}},
                            {QStringLiteral("3 + 2"), Emphasis::Strong}});
    report.blocks.append(prose);
    for (int i = 0; i < 5; ++i)
        report.blocks.append(WritingLines{7, i % 2 ? words : QString()});
    report.blocks += {PageBreak{}, Card{words, words}, Card{QStringLiteral("2:00"), {}},
                      Card{QString(200, u'W'), words}, Card{QString(), {}}};
    return report;
}

QByteArray logo()
{
    QImage image(400, 100, QImage::Format_ARGB32);
    image.fill(QColor(0x1b, 0x98, 0x77));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

}  // namespace

QList<Report> awkwardReports()
{
    return {longTitles(),
            endlessWords(),
            manySpeakers(),
            allScripts("All scripts"),
            allScripts("الجلسة الرئيسية"),
            nothing(),
            allBlocks()};
}

Theme fullTheme()
{
    Theme theme;
    theme.accent = QStringLiteral("#0b6e4f");
    theme.font = QStringLiteral("DejaVu Serif");
    theme.header = QString::fromUtf8(longTitle) + u' ' + QString::fromUtf8(longTitle);
    theme.footer = theme.header;
    theme.logo = logo();
    return theme;
}

}  // namespace moderato::test
