#include "core/timing/peoplechecks.h"

#include "core/plan/clock.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleChecks)
};

/// Findings on the members of the cast for which find(member) gives a message.
template <class F>
QList<Finding> onMembers(const CheckInput& input, F&& find, const QList<Figure>& figures = {})
{
    QList<Finding> found;
    for (const CastMember& member : input.cast.members())
        if (const QString message = find(member); !message.isEmpty())
            found.append(aboutPerson(member, message, figures));
    return found;
}

bool isUnconfirmed(const CastMember& member)
{
    return member.turns > 0 && member.participant &&
           (member.participant->invitation == Invitation::NotYetAsked ||
            member.participant->invitation == Invitation::Invited);
}

/// Whole days from now to the session's start; none without a start or a moment, or if it has begun.
std::optional<qint64> daysLeft(const CheckInput& input)
{
    const std::optional<QDateTime> start = clockAt(input.session, Seconds{0});
    if (!start || !input.now.isValid() || *start < input.now)
        return std::nullopt;
    return input.now.daysTo(*start);
}

bool isSoon(const CheckInput& input)
{
    const std::optional<qint64> days = daysLeft(input);
    return days && *days <= input.session.policy.confirmedDaysBefore;
}

QString unconfirmedText(const CastMember& member)
{
    const Participant& participant = *member.participant;
    if (participant.invitation == Invitation::NotYetAsked)
        return Words::tr("%1 has %n turn(s) and has not been asked yet.", nullptr, member.turns)
            .arg(member.name());
    if (participant.invitedOn.isNull())
        return Words::tr("%1 has %n turn(s) and has not confirmed.", nullptr, member.turns)
            .arg(member.name());
    return Words::tr("%1 has %n turn(s) and has not confirmed; invited on %2.", nullptr, member.turns)
        .arg(member.name(), participant.invitedOn.toString(Qt::ISODate));
}

/// Who has turns and has not confirmed, with the days left, if they are known.
QList<Finding> unconfirmed(const CheckInput& input)
{
    const std::optional<qint64> days = daysLeft(input);
    const QString left =
        days ? u' ' + Words::tr("%n day(s) left.", nullptr, static_cast<int>(*days)) : QString();
    return onMembers(
        input,
        [&](const CastMember& member) {
            return isUnconfirmed(member) ? unconfirmedText(member) + left : QString();
        },
        days ? QList<Figure>{{"days_left", *days}} : QList<Figure>{});
}

QString absentText(const CheckInput& input, const CastMember& member)
{
    if (member.participant->invitation == Invitation::Declined)
        return Words::tr("%1 has declined and still has %n turn(s).", nullptr, member.turns)
            .arg(member.name());
    const QString delegate = personName(input.event, member.participant->delegate);
    if (delegate.isEmpty())
        return Words::tr("%1 sends somebody else and still has %n turn(s).", nullptr, member.turns)
            .arg(member.name());
    return Words::tr("%1 sends %2 and still has %n turn(s).", nullptr, member.turns)
        .arg(member.name(), delegate);
}

/// How long two bookings overlap; negative: how much time lies between them.
qint64 overlapOf(const Booking& a, const Booking& b)
{
    return std::min(a.to, b.to) - std::max(a.from, b.from);
}

Finding onBooking(const CheckInput& input, const CastMember& member, const Booking& other,
                  const QString& message, const Figure& figure)
{
    const Session* session = find(input.event.sessions, other.session);
    Finding finding = aboutPerson(member, message.arg(session ? titleOf(*session) : QString()), {figure});
    finding.subject = other.session.toString();
    return finding;
}

/// Calls f(member, other, overlap) for whatever else the members are booked for.
template <class F>
void forEachOtherBooking(const CheckInput& input, F&& f)
{
    const Bookings here(input.session, input.agenda, input.schedule, input.cast);
    for (const CastMember& member : input.cast.members())
        for (const Booking& own : here.of(member.id))
            for (const Booking& other : input.bookings.of(member.id))
                if (other.session != input.session.id)
                    f(member, other, overlapOf(own, other));
}

}  // namespace

QList<Finding> findPanellistsWithoutTurn(const CheckInput& input)
{
    if (!hasPlan(input))
        return {};
    return onMembers(input, [](const CastMember& member) {
        if (!member.hasRole(Role::Panellist) || member.turns > 0 || member.isAbsent())
            return QString();
        return Words::tr("%1 is a panellist and has no turn.").arg(member.name());
    });
}

QList<Finding> findAbsentSpeakers(const CheckInput& input)
{
    return onMembers(input, [&input](const CastMember& member) {
        return member.turns > 0 && member.isAbsent() ? absentText(input, member) : QString();
    });
}

QList<Finding> findUnconfirmedSpeakers(const CheckInput& input)
{
    return isSoon(input) ? QList<Finding>() : unconfirmed(input);
}

QList<Finding> findLateConfirmations(const CheckInput& input)
{
    return isSoon(input) ? unconfirmed(input) : QList<Finding>();
}

QList<Finding> findDoubleBookings(const CheckInput& input)
{
    QList<Finding> found;
    forEachOtherBooking(input, [&](const CastMember& member, const Booking& other, qint64 overlap) {
        if (overlap > 0)
            found.append(onBooking(input, member, other,
                                   Words::tr("%1 is also needed in \"%3\" at the same time, for %2.")
                                       .arg(member.name(), formatDuration(Seconds{overlap})),
                                   {"overlap_seconds", overlap}));
    });
    return found;
}

QList<Finding> findShortWays(const CheckInput& input)
{
    const Seconds wanted = input.session.policy.betweenSessions;
    QList<Finding> found;
    forEachOtherBooking(input, [&](const CastMember& member, const Booking& other, qint64 overlap) {
        if (overlap <= 0 && Seconds{-overlap} < wanted)
            found.append(
                onBooking(input, member, other,
                          Words::tr("%1 has %2 between this session and \"%4\"; the policy wants %3.")
                              .arg(member.name(), formatDuration(Seconds{-overlap}), formatDuration(wanted)),
                          {"between_seconds", -overlap}));
    });
    return found;
}

QList<Finding> findChairsOnPanel(const CheckInput& input)
{
    return onMembers(input, [](const CastMember& member) {
        if (!member.hasRole(Role::Chair) || !member.isPanellist())
            return QString();
        return Words::tr("%1 chairs the session and is on its panel.").arg(member.name());
    });
}

}  // namespace moderato
