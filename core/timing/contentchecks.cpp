#include "core/timing/contentchecks.h"

#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContentChecks)
};

/// The finding that nobody has one of these roles.
QList<Finding> missingRole(const CheckInput& input, const QList<Role>& roles, const QString& message)
{
    const bool filled = std::any_of(roles.cbegin(), roles.cend(),
                                    [&input](Role role) { return !input.cast.withRole(role).isEmpty(); });
    if (filled || !hasPlan(input))
        return {};
    return {aboutAgenda(input, message)};
}

int charactersOf(const QString& title)
{
    return static_cast<int>(title.toUcs4().size());
}

}  // namespace

QList<Finding> findNoChair(const CheckInput& input)
{
    return missingRole(input, {Role::Chair}, Words::tr("The session has no chair."));
}

QList<Finding> findNoModerator(const CheckInput& input)
{
    return missingRole(input, {Role::Moderator, Role::CoFacilitator},
                       Words::tr("The session has no moderator."));
}

QList<Finding> findNoRapporteur(const CheckInput& input)
{
    return missingRole(input, {Role::Rapporteur},
                       Words::tr("The session has no rapporteur; nobody writes down what it comes to."));
}

QList<Finding> findNoTimekeeper(const CheckInput& input)
{
    return missingRole(input, {Role::Timekeeper}, Words::tr("The session has no timekeeper."));
}

QList<Finding> findPanelsWithoutQuestion(const CheckInput& input)
{
    QList<Finding> found;
    forEachPlanned(input, [&found](const Segment& segment, const SegmentTimes&) {
        if (segment.kind == Kind::Panel && segment.questions.isEmpty())
            found.append(aboutSegment(
                segment, Words::tr("%1 is a panel that is asked no question.").arg(titleOf(segment))));
    });
    return found;
}

QList<Finding> findUnaskedQuestions(const CheckInput& input)
{
    QList<Finding> found;
    forEachPlanned(input, [&found](const Segment& segment, const SegmentTimes&) {
        for (const Question& question : segment.questions) {
            if (!question.askedOf.isEmpty())
                continue;
            found.append(aboutSegment(
                segment, Words::tr("Nobody is asked the question \"%1\".").arg(question.text.left(80))));
            found.last().subject = question.id.toString();
        }
    });
    return found;
}

QList<Finding> findNoWrapUp(const CheckInput& input)
{
    bool sumsUp = false;
    forEachPlanned(input, [&sumsUp](const Segment& segment, const SegmentTimes&) {
        sumsUp = sumsUp || segment.kind == Kind::WrapUp;
    });
    if (sumsUp || !hasPlan(input))
        return {};
    return {aboutAgenda(input, Words::tr("Nothing sums up: the agenda has no wrap-up."))};
}

QList<Finding> findNoOutcome(const CheckInput& input)
{
    if (!input.session.expectedOutcomes.isEmpty() || !hasPlan(input))
        return {};
    return {aboutAgenda(input, Words::tr("The session names no outcome that is expected of it."))};
}

QList<Finding> findMissingTitles(const CheckInput& input)
{
    QList<Finding> found;
    if (input.session.title.isEmpty() && hasPlan(input))
        found.append(aboutAgenda(input, Words::tr("The session has no title.")));
    forEachPlanned(input, [&found](const Segment& segment, const SegmentTimes&) {
        if (segment.title.isEmpty())
            found.append(aboutSegment(segment, Words::tr("A segment has no title.")));
    });
    return found;
}

QList<Finding> findLongTitle(const CheckInput& input)
{
    const int length = charactersOf(input.session.title);
    const int longest = input.session.policy.longestTitle;
    if (length <= longest)
        return {};
    return {aboutAgenda(input,
                        Words::tr("The session's title has %1 characters; a schedule page has room for %2.")
                            .arg(length)
                            .arg(longest),
                        {{"characters", length}, {"longest", longest}})};
}

}  // namespace moderato
