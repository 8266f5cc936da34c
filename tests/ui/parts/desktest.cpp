#include "core/edit/segments.h"
#include "core/edit/turns.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"

#include <QSignalSpy>

namespace moderato {
namespace {

Result<Event> longerIntervention(const SampleDesk& sample, const Event& event)
{
    const Segment& first = sample.segment(0);
    return setRounds(event, first.id, first.turns.first().id, {minutes(5), minutes(2)});
}

AgendaId agendaNamed(SampleDesk& sample, const char* name)
{
    for (const Agenda& agenda : sample.desk().session()->agendas)
        if (agenda.name == QLatin1String(name))
            return agenda.id;
    return {};
}

TEST(Desk, opensOnTheChosenAgendaOfTheFirstSession)
{
    SampleDesk sample;
    EXPECT_EQ(sample.desk().session()->chosen, sample.desk().agenda()->id);
    EXPECT_EQ(sample.schedule().scheduledEnd, minutes(90));
}

TEST(Desk, previewsAnEditWithoutDoingIt)
{
    SampleDesk sample;
    sample.desk().preview(longerIntervention(sample, sample.desk().saved()));
    EXPECT_EQ(sample.schedule().floor, minutes(28));
    EXPECT_EQ(sample.schedule().segments.first().budget.overAllocation(), minutes(2));
    EXPECT_TRUE(sample.finds("over-allocated"));
    EXPECT_FALSE(sample.desk().document()->undoLabel());

    sample.desk().forgetPreview();
    EXPECT_EQ(sample.schedule().floor, minutes(30));
    EXPECT_FALSE(sample.finds("over-allocated"));
}

TEST(Desk, keepsTheLastPreviewWhenTheNextEditIsRefused)
{
    SampleDesk sample;
    sample.desk().preview(longerIntervention(sample, sample.desk().saved()));
    sample.desk().preview(setPlanned(sample.desk().saved(), sample.segment(0).id, Seconds{-5}));
    EXPECT_EQ(sample.schedule().floor, minutes(28));
}

TEST(Desk, undoTakesACommittedEditAway)
{
    SampleDesk sample;
    ASSERT_TRUE(sample.desk().commit(QStringLiteral("Change rounds"),
                                     longerIntervention(sample, sample.desk().saved())));
    EXPECT_EQ(sample.schedule().floor, minutes(28));
    EXPECT_EQ(sample.desk().document()->undoLabel(), QStringLiteral("Change rounds"));

    sample.desk().undo();
    EXPECT_EQ(sample.schedule().floor, minutes(30));
    sample.desk().redo();
    EXPECT_EQ(sample.schedule().floor, minutes(28));
}

TEST(Desk, anEditThatChangesNothingLeavesNoStep)
{
    SampleDesk sample;
    const Segment first = sample.segment(0);
    EXPECT_TRUE(sample.desk().commit(QStringLiteral("Rename"),
                                     setTitle(sample.desk().saved(), first.id, first.title)));
    EXPECT_FALSE(sample.desk().document()->undoLabel());
}

TEST(Desk, saysWhyAnEditWasRefused)
{
    SampleDesk sample;
    EXPECT_FALSE(sample.desk().commit(QStringLiteral("Delete"),
                                      removeSegments(sample.desk().saved(), {SegmentId::create()})));
    ASSERT_EQ(sample.failures().size(), 1);
    EXPECT_TRUE(sample.failures().first().contains(QStringLiteral("no longer in the event")));
}

TEST(Desk, anEditIsInTheFileWhenItIsShown)
{
    SampleDesk sample;
    Event seen;
    QObject::connect(sample.desk().document(), &Document::changed, &sample.desk(), [&] {
        seen = sample.desk().document()->event();
        EXPECT_EQ(Document::open(sample.path()).value()->event(), seen);
    });
    ASSERT_TRUE(sample.desk().commit(QStringLiteral("Change rounds"),
                                     longerIntervention(sample, sample.desk().saved())));
    EXPECT_EQ(seen, sample.desk().saved());
}

TEST(Desk, forgetsWhatIsSelectedWhenItIsDeleted)
{
    SampleDesk sample;
    sample.select(1);
    ASSERT_TRUE(sample.desk().commit(QStringLiteral("Delete"),
                                     removeSegments(sample.desk().saved(), {sample.segment(1).id})));
    EXPECT_EQ(sample.desk().current(), nullptr);
    EXPECT_TRUE(sample.desk().selection().isEmpty());
}

TEST(Desk, tellsAnotherSelectionOnlyWithTheTimesOfItsAgenda)
{
    SampleDesk sample;
    sample.select(0);
    int told = 0;
    QObject::connect(&sample.desk(), &Desk::selectionChanged, &sample.desk(), [&] {
        ++told;
        EXPECT_EQ(sample.desk().assessment().agenda, sample.desk().agenda()->id);
        EXPECT_EQ(sample.schedule().segments.size(), sample.desk().agenda()->segments.size());
    });
    sample.desk().showAgenda(agendaNamed(sample, "With a third part"));
    EXPECT_EQ(told, 1);
    EXPECT_EQ(sample.desk().current(), nullptr);
}

TEST(Desk, revealsTheSegmentsOfAPart)
{
    SampleDesk sample;
    const Agenda agenda = *sample.desk().agenda();
    sample.desk().reveal({sample.desk().session()->id, agenda.id, agenda.parts.at(1).id, {}, {}});
    EXPECT_EQ(sample.desk().selection(),
              QList<SegmentId>({agenda.segments.at(1).id, agenda.segments.at(2).id}));
}

TEST(Desk, twoOnOneDocumentFollowEachEditAndKeepTheirOwnSelectionAndPreview)
{
    SampleDesk sample;
    Desk second;
    second.put(sample.desk().sharedDocument());
    second.select({sample.segment(1).id}, sample.segment(1).id);
    sample.select(0);
    sample.desk().preview(setPlanned(sample.desk().saved(), sample.segment(3).id, minutes(12)));
    EXPECT_EQ(second.assessment().schedule.scheduledEnd, minutes(90));

    ASSERT_TRUE(second.commit(QStringLiteral("Change duration"),
                              setPlanned(second.saved(), sample.segment(3).id, minutes(9))));
    EXPECT_EQ(sample.schedule().scheduledEnd, minutes(89));
    EXPECT_EQ(sample.desk().current()->id, sample.segment(0).id);
    EXPECT_EQ(second.current()->id, sample.segment(1).id);
}

TEST(Desk, followsADocumentNoMoreThatWasTakenAway)
{
    SampleDesk sample;
    Desk second;
    second.put(sample.desk().sharedDocument());
    second.put(nullptr);
    QSignalSpy shown(&second, &Desk::shown);
    ASSERT_TRUE(sample.desk().commit(QStringLiteral("Delete"),
                                     removeSegments(sample.desk().saved(), {sample.segment(1).id})));
    EXPECT_EQ(shown.size(), 0);
}

TEST(Desk, revealsOnAnotherDeskWhatItShows)
{
    SampleDesk sample;
    sample.desk().showAgenda(sample.desk().session()->agendas.at(2).id);
    sample.select(1);
    Desk second;
    second.put(sample.desk().sharedDocument());
    second.reveal(sample.desk().place());
    EXPECT_EQ(second.agenda()->id, sample.desk().agenda()->id);
    EXPECT_EQ(second.current()->id, sample.segment(1).id);
}

TEST(Desk, revealsNothingOfWhatIsGone)
{
    SampleDesk sample;
    sample.desk().reveal({SessionId::create(), AgendaId::create(), {}, SegmentId::create(), {}});
    EXPECT_NE(sample.desk().agenda(), nullptr);
    EXPECT_TRUE(sample.desk().selection().isEmpty());
}

TEST(Desk, tellsApartWhatIsRefusedAndWhatTheFileDidNotTake)
{
    SampleDesk sample;
    QSignalSpy unsaved(&sample.desk(), &Desk::couldNotSave);
    sample.desk().commit(QStringLiteral("Delete"),
                         removeSegments(sample.desk().saved(), {SegmentId::create()}));
    Event broken = sample.desk().saved();
    broken.title = QString(200'000, u'x');
    sample.desk().commit(QStringLiteral("Rename"), broken);
    EXPECT_EQ(sample.failures().size(), 2);
    EXPECT_EQ(unsaved.size(), 0);

    ASSERT_TRUE(QFile::remove(sample.path()));
    sample.desk().commit(QStringLiteral("Delete"),
                         removeSegments(sample.desk().saved(), {sample.segment(1).id}));
    EXPECT_EQ(sample.failures().size(), 2);
    EXPECT_EQ(unsaved.size(), 1);
}

TEST(Desk, aSecondDocumentOnTheSameFileIsReadOnlyAndSaysSo)
{
    SampleDesk sample;
    Desk second;
    second.put(std::move(*Document::open(sample.path())));
    EXPECT_FALSE(second.canEdit());
    EXPECT_FALSE(second.document()->notice().isEmpty());
    QSignalSpy failed(&second, &Desk::failed);
    EXPECT_FALSE(
        second.commit(QStringLiteral("Delete"), removeSegments(second.saved(), {sample.segment(0).id})));
    EXPECT_EQ(failed.size(), 1);
}

}  // namespace
}  // namespace moderato
