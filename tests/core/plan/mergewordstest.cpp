#include "core/plan/mergewords.h"

#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

class MergeSaid : public testing::Test {
protected:
    MergeSaid()
    {
        base.id = EventId::create();
        base.title = QStringLiteral("IGF");
        base.sessions = {
            session({segment("One", minutes(10)), segment("Two", minutes(20)), segment("End", minutes(5))})};
        ours = base;
        theirs = base;
    }

    static QList<Segment>& segmentsOf(Event& event) { return event.sessions[0].agendas[0].segments; }

    /// The only conflict, its texts joined by bars.
    std::string conflict() const
    {
        const Merge merge = mergeOf(base, ours, theirs).value();
        EXPECT_EQ(merge.conflicts.size(), 1);
        const ConflictText text = MergeWords(merge).conflict(merge.conflicts.first());
        return QStringList{text.where, text.what, text.base, text.ours, text.theirs}
            .join(QStringLiteral(" | "))
            .toStdString();
    }

    /// The only note, where ours is taken.
    std::string note() const
    {
        const Merge merge = mergeOf(base, ours, theirs).value();
        const Merged merged = resolved(merge, MergeChoice::Ours).value();
        EXPECT_EQ(merged.notes.size(), 1);
        return MergeWords(merge).note(merged.notes.first()).toStdString();
    }

    Event base;
    Event ours;
    Event theirs;
};

TEST_F(MergeSaid, SetsTheValuesOfAFieldSideBySide)
{
    segmentsOf(ours)[0].planned = minutes(5);
    segmentsOf(theirs)[0].planned = minutes(7);
    EXPECT_EQ(conflict(),
              "Segment \"One\" in \"Agenda\" of \"Session\" | planned duration | 10:00 | 5:00 | 7:00");
}

TEST_F(MergeSaid, TellsWhatOneSideChangedInWhatTheOtherRemoved)
{
    segmentsOf(ours).removeAt(0);
    segmentsOf(theirs)[0].planned = minutes(7);
    EXPECT_EQ(conflict(), "Segment \"One\" in \"Agenda\" of \"Session\" | removed or changed |  | removed | "
                          "changed: planned duration: 7:00");
}

TEST_F(MergeSaid, TellsThatSomethingInsideChanged)
{
    segmentsOf(ours)[0].cues = {{CueId::create(), Role::Technician, Seconds{0}, QStringLiteral("Start")}};
    segmentsOf(theirs).removeAt(0);
    EXPECT_EQ(conflict(), "Segment \"One\" in \"Agenda\" of \"Session\" | removed or changed |  | "
                          "changed in what lies in it | removed");
}

TEST_F(MergeSaid, ListsBothOrders)
{
    segmentsOf(ours).move(2, 0);
    segmentsOf(theirs).move(0, 1);
    EXPECT_EQ(conflict(), "Agenda \"Agenda\" of \"Session\" | order of the segments | One; Two; End | "
                          "End; One; Two | Two; One; End");
}

TEST_F(MergeSaid, CallsBothPlacesByName)
{
    base.sessions[0].agendas.append(agenda({}));
    base.sessions[0].agendas.append(agenda({}));
    base.sessions[0].agendas[1].name = QStringLiteral("Outward first");
    base.sessions[0].agendas[2].name = QStringLiteral("Inward first");
    ours = base;
    theirs = base;
    ours.sessions[0].agendas[1].segments.append(segmentsOf(ours).takeAt(0));
    theirs.sessions[0].agendas[2].segments.append(segmentsOf(theirs).takeAt(0));
    EXPECT_EQ(conflict(), "Segment \"One\" in \"Outward first\" of \"Session\" | where it lies | Agenda | "
                          "Outward first | Inward first");
}

TEST_F(MergeSaid, TellsWhatStaysAndWhy)
{
    Person ana;
    ana.id = PersonId::create();
    ana.name = QStringLiteral("Ana");
    base.people = {ana};
    theirs = base;
    ours = base;
    theirs.people.clear();
    segmentsOf(ours)[0].lead = ana.id;
    EXPECT_EQ(note(), "Person \"Ana\" stays: one copy removed it, the other needs it");
}

TEST_F(MergeSaid, TellsWhatIsLeftEmptyAndWhy)
{
    const Part part{PartId::create(), QStringLiteral("Part"), {}};
    base.sessions[0].agendas.append(agenda({}));
    base.sessions[0].agendas[0].parts = {part};
    ours = base;
    theirs = base;
    segmentsOf(ours)[0].part = part.id;
    theirs.sessions[0].agendas[1].parts.append(theirs.sessions[0].agendas[0].parts.takeAt(0));
    EXPECT_EQ(note(), "Segment \"One\" in \"Agenda\" of \"Session\": part is left empty, since what it named "
                      "lies elsewhere now");
}

TEST(MergeSummary, CountsWhatComesInAndWhatNeedsAChoice)
{
    EXPECT_EQ(mergeSummary(12, 0), QStringLiteral("12 change(s) come(s) in."));
    EXPECT_EQ(mergeSummary(12, 3), QStringLiteral("12 change(s) come(s) in, 3 need(s) a choice."));
    EXPECT_EQ(mergeSummary(0, 0), QStringLiteral("The copy holds nothing that is new here."));
}

}  // namespace
}  // namespace moderato::test
