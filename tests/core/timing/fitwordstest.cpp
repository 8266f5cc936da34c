#include "core/timing/fit.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

QStringList explained(const Session& session, const FitTerms& terms = {})
{
    const Agenda& agenda = session.agendas.first();
    return fitExplanation(fit(session, agenda, terms), agenda);
}

TEST(FitExplanation, SaysThatItFits)
{
    EXPECT_EQ(explained(session({segment("A", minutes(90))})).join(u'|'),
              QStringLiteral("It fits; nothing to change."));
}

TEST(FitExplanation, SaysWhatChangesAndWhyItIsNotEnough)
{
    Segment first = segment("Part 1", minutes(80));
    first.locked = true;
    Segment review = segment("WSIS+20", minutes(8));
    review.least = minutes(5);
    EXPECT_EQ(
        explained(session({first, review, segment("", minutes(12))})).join(u'|'),
        QStringLiteral("WSIS+20: 5:00 instead of 8:00.|It can't: 7:00 missing.|Part 1 is locked at 80:00.|"
                       "WSIS+20 is at its least of 5:00.|"
                       "Untitled segment has no least duration and keeps its 12:00."));
}

TEST(FitExplanation, SaysWhatTheFloorLoses)
{
    EXPECT_EQ(explained(session({panel(minutes(95), 5, {minutes(10)}, minutes(45))}), {.takeFromFloor = true})
                  .join(u'|'),
              QStringLiteral("Panel: 90:00 instead of 95:00.|Panel: 40:00 for the floor instead of 45:00.|"
                             "The floor loses 5:00."));
}

TEST(FitExplanation, NamesWhatIsParkedAndWhatStaysUnused)
{
    Segment extra = segment("100 % %1 extra", minutes(30));
    extra.ifTimeAllows = true;
    Segment rest = segment("Rest", minutes(80));
    rest.most = minutes(85);
    const QStringList texts = explained(session({extra, rest}), {.park = true});
    ASSERT_EQ(texts.size(), 4);
    EXPECT_TRUE(texts.at(0).contains(QStringLiteral("parked: 100 % %1 extra."))) << texts.at(0).toStdString();
    EXPECT_EQ(texts.mid(1).join(u'|'), QStringLiteral("Rest: 85:00 instead of 80:00.|5:00 stay unused.|"
                                                      "Rest is at its most of 85:00."));
}

}  // namespace
}  // namespace moderato::test
