#include "core/edit/segments.h"
#include "tests/support/sampledesk.h"
#include "ui/checks/toast.h"
#include "ui/window/clipboardcommands.h"
#include "ui/window/commandpalette.h"
#include "ui/window/findbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/templatefiles.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTest>

namespace moderato {
namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

QStringList titles(const Desk& desk)
{
    QStringList all;
    for (const Segment& segment : desk.agenda()->segments)
        all.append(segment.title);
    return all;
}

TEST(Clipboard, copiesSegmentsWithinAnEventAsOneStep)
{
    SampleDesk sample;
    ClipboardCommands clipboard(sample.desk());
    const QStringList before = titles(sample.desk());
    sample.desk().select({sample.segment(0).id, sample.segment(3).id}, sample.segment(0).id);
    clipboard.copy();
    sample.select(3);
    clipboard.paste();
    EXPECT_EQ(titles(sample.desk()), before + QStringList({before.at(0), before.at(3)}));
    EXPECT_EQ(sample.desk().selection().size(), 2);
    sample.desk().undo();
    EXPECT_EQ(titles(sample.desk()), before);
}

TEST(Clipboard, cutsAPartAndPutsItInAnotherEventWithItsPeople)
{
    SampleDesk from;
    SampleDesk to;
    ClipboardCommands cutting(from.desk());
    ClipboardCommands pasting(to.desk());
    const Part part = from.desk().agenda()->parts.first();
    from.desk().selectPart(part.id);
    cutting.cut();
    EXPECT_EQ(from.desk().agenda()->parts.size(), 1);
    EXPECT_EQ(from.desk().agenda()->segments.size(), 3);
    const auto people = to.desk().saved().people.size();
    to.desk().select({}, {});
    pasting.paste();
    ASSERT_EQ(to.desk().agenda()->parts.size(), 3);
    EXPECT_EQ(to.desk().agenda()->parts.last().title, part.title);
    EXPECT_EQ(to.desk().saved().people.size(), people);
}

TEST(Clipboard, writesATableForSpreadsheetsAndReadsOne)
{
    SampleDesk sample;
    ClipboardCommands clipboard(sample.desk());
    sample.select(3);
    clipboard.copy();
    EXPECT_EQ(clipboardText().count(u'\t'), 6);
    QGuiApplication::clipboard()->setText(QStringLiteral("Welcome\t7:30\nClosing, 5 min\n"));
    clipboard.paste();
    EXPECT_EQ(sample.segment(4).title, QStringLiteral("Welcome"));
    EXPECT_EQ(sample.segment(4).planned, Seconds{450});
    EXPECT_EQ(sample.segment(5).title, QStringLiteral("Closing"));
}

TEST(Clipboard, refusesAClipThatIsNoneOfOurs)
{
    SampleDesk sample;
    ClipboardCommands clipboard(sample.desk());
    auto* data = new QMimeData;
    data->setData(QStringLiteral("application/x-moderato-clip"), "{\"format\": 7");
    QGuiApplication::clipboard()->setMimeData(data);
    const Event before = sample.desk().saved();
    clipboard.paste();
    EXPECT_EQ(sample.failures().size(), 1);
    EXPECT_EQ(sample.desk().saved(), before);
}

TEST(Clipboard, takesASessionToAnotherEvent)
{
    SampleDesk from;
    SampleDesk to;
    ClipboardCommands(from.desk()).copySession();
    ClipboardCommands(to.desk()).paste();
    ASSERT_EQ(to.desk().saved().sessions.size(), 2);
    EXPECT_EQ(to.desk().session()->id, to.desk().saved().sessions.last().id);
    ClipboardCommands(to.desk()).duplicateSession();
    EXPECT_EQ(to.desk().saved().sessions.size(), 3);
}

TEST(Clipboard, putsTheAgendaAndItsSumAsText)
{
    SampleDesk sample;
    ClipboardCommands(sample.desk()).copyAsText();
    EXPECT_TRUE(clipboardText().endsWith(QStringLiteral("7 x (3 + 2) = 35:00; floor 30:00 of 90:00\n")))
        << clipboardText().toStdString();
}

TEST(Find, goesFromOneSegmentToTheNextAndRound)
{
    SampleDesk sample;
    FindBar bar(sample.desk());
    bar.open();
    auto* typed = bar.findChild<QLineEdit*>();
    QTest::keyClicks(typed, QStringLiteral("PART 2"));
    const QList<SegmentId> found =
        segmentsWith(QStringLiteral("part 2"), sample.desk().event(), *sample.desk().agenda());
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(sample.desk().current()->id, found.first());
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_EQ(sample.desk().current()->id, found.last());
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_EQ(sample.desk().current()->id, found.first());
    QTest::keyClick(typed, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(sample.desk().current()->id, found.last());
    QTest::keyClick(typed, Qt::Key_Escape);
    EXPECT_TRUE(bar.isHidden());
}

TEST(Find, looksAtPeopleAndQuestionsToo)
{
    SampleDesk sample;
    const QString name = personName(sample.desk().event(), sample.segment(0).turns.first().person);
    EXPECT_EQ(segmentsWith(name, sample.desk().event(), *sample.desk().agenda()).value(0),
              sample.segment(0).id);
    EXPECT_TRUE(segmentsWith(QStringLiteral("no such word"), sample.desk().event(), *sample.desk().agenda())
                    .isEmpty());
}

TEST(Palette, findsACommandByItsWordsAndRunsItByKeys)
{
    QObject owner;
    const Actions actions(&owner);
    actions[Act::Delete]->setEnabled(false);
    CommandPalette palette(actions, nullptr);
    palette.show();
    auto* typed = palette.findChild<QLineEdit*>();
    auto* list = palette.findChild<QListWidget*>();
    EXPECT_EQ(list->count(), actTable().size() - 1);
    QTest::keyClicks(typed, QStringLiteral("alternative dupl"));
    ASSERT_EQ(list->count(), 1);
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_EQ(palette.chosen(), actions[Act::DuplicateAgenda]);
}

TEST(Palette, walksItsListWithTheArrows)
{
    QObject owner;
    const Actions actions(&owner);
    CommandPalette palette(actions, nullptr);
    palette.show();
    auto* typed = palette.findChild<QLineEdit*>();
    QTest::keyClick(typed, Qt::Key_Down);
    QTest::keyClick(typed, Qt::Key_Down);
    EXPECT_EQ(palette.findChild<QListWidget*>()->currentRow(), 2);
    QTest::keyClicks(typed, QStringLiteral("no such command"));
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_EQ(palette.chosen(), nullptr);
}

TEST(Toasts, tellWhatAnEditMadeWorseAndNothingElse)
{
    SampleDesk sample;
    QWidget window;
    window.resize(800, 400);
    Toast toast(sample.desk(), &window);
    window.show();
    EXPECT_EQ(toast.text(), QString());
    Desk& desk = sample.desk();
    desk.preview(setPlanned(desk.saved(), sample.segment(3).id, minutes(25)));
    EXPECT_EQ(toast.text(), QString()) << "a preview is no edit";
    desk.commit(QStringLiteral("Longer"), setPlanned(desk.saved(), sample.segment(3).id, minutes(25)));
    EXPECT_TRUE(toast.text().contains(QStringLiteral("15:00"))) << toast.text().toStdString();
    desk.undo();
    EXPECT_EQ(toast.text(), QString()) << "better is no news";
    desk.showAgenda(desk.session()->agendas.last().id);
    EXPECT_EQ(toast.text(), QString()) << "another agenda is no edit";
}

TEST(Toasts, showThePlaceWhenTheyAreClicked)
{
    SampleDesk sample;
    QWidget window;
    Toast toast(sample.desk(), &window);
    window.show();
    Desk& desk = sample.desk();
    const SegmentId panel = sample.segment(0).id;
    desk.select({}, {});
    desk.commit(QStringLiteral("Shorter"), setPlanned(desk.saved(), panel, minutes(30)));
    ASSERT_FALSE(toast.isHidden());
    QTest::mouseClick(&toast, Qt::LeftButton);
    EXPECT_TRUE(toast.isHidden());
    ASSERT_NE(desk.current(), nullptr);
    EXPECT_EQ(desk.current()->id, panel);
}

TEST(OwnTemplates, areKeptWithoutWhatIsPrivateAndBegunWith)
{
    SampleDesk sample;
    Event event = sample.desk().saved();
    event.people.first().email = QStringLiteral("somebody@example.org");
    ASSERT_TRUE(saveOwnTemplate(QStringLiteral("Our evening"), event));
    EXPECT_TRUE(ownTemplates().contains(QStringLiteral("Our evening")));
    const Result<Event> begun = fromAnyTemplate(QStringLiteral("own/Our evening"), QUuid::createUuid);
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->people.first().email, QString());
    EXPECT_NE(begun->id, event.id);
    EXPECT_EQ(begun->sessions.first().title, event.sessions.first().title);
    EXPECT_FALSE(fromAnyTemplate(QStringLiteral("own/no such"), QUuid::createUuid));
}

}  // namespace
}  // namespace moderato
