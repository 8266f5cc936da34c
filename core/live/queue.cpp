#include "core/live/queue.h"

#include "core/plan/duration.h"

#include <QCoreApplication>
#include <QHash>

#include <numeric>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FloorQueue)
};

constexpr Seconds stepOfShares{5};

/// Where somebody stands: what is smaller comes first, what is equal as it came.
struct QueueKey {
    int level = 0;
    int within = 0;
    bool late = true;  ///< no point of order

    bool comesBefore(const QueueKey& other) const
    {
        return std::tie(late, level, within) < std::tie(other.late, other.level, other.within);
    }
};

/// Who somebody is, so far as it is known; empty if it is not.
QString identityOf(const HandDetails& hand)
{
    return hand.person.isNull() ? hand.name.simplified().toCaseFolded() : hand.person.toString();
}

/// What the order balances, as one of the hands has it.
QString balancedBy(const HandDetails& hand, QueueOrder order)
{
    switch (order) {
    case QueueOrder::AsTheyCame:
        break;
    case QueueOrder::InTurn:
        return enumWord(hand.attendance);
    case QueueOrder::NotSpokenFirst:
        return identityOf(hand);
    case QueueOrder::ByGroup:
        return hand.group.simplified().toCaseFolded();
    case QueueOrder::ByGender:
        return hand.gender.simplified().toCaseFolded();
    }
    return {};
}

/// Deals each hand its level: how many turns came before it of those that it is balanced with.
class QueueLevels {
public:
    QueueLevels(const QList<HandDetails>& heard, QueueOrder order) : m_order(order)
    {
        if (order == QueueOrder::AsTheyCame || order == QueueOrder::InTurn)
            return;
        for (const HandDetails& hand : heard)
            if (!hand.pointOfOrder)
                next(hand);
    }

    int next(const HandDetails& hand)
    {
        const QString key = balancedBy(hand, m_order);
        const bool alone = m_order == QueueOrder::NotSpokenFirst && key.isEmpty();
        return alone || m_order == QueueOrder::AsTheyCame ? 0 : m_counts[key]++;
    }

private:
    QueueOrder m_order;
    QHash<QString, int> m_counts;
};

/// Whose turn it is where on site and online take turns.
Attendance nextAttendance(const QList<HandDetails>& waiting, const QList<HandDetails>& heard)
{
    for (auto last = heard.crbegin(); last != heard.crend(); ++last)
        if (!last->pointOfOrder)
            return last->attendance == Attendance::OnSite ? Attendance::Online : Attendance::OnSite;
    for (const HandDetails& hand : waiting)
        if (!hand.pointOfOrder)
            return hand.attendance;
    return Attendance::OnSite;
}

QList<QueueKey> queueKeys(const QList<HandDetails>& waiting, const QList<HandDetails>& heard,
                          QueueOrder order)
{
    QueueLevels levels(heard, order);
    const Attendance first = nextAttendance(waiting, heard);
    QList<QueueKey> keys;
    keys.reserve(waiting.size());
    for (const HandDetails& hand : waiting) {
        QueueKey key;
        key.late = !hand.pointOfOrder;
        if (key.late)
            key.level = levels.next(hand);
        if (key.late && order == QueueOrder::InTurn)
            key.within = hand.attendance == first ? 0 : 1;
        if (key.late && order == QueueOrder::NotSpokenFirst)
            key.within = hand.firstTime ? 0 : 1;
        keys.append(key);
    }
    return keys;
}

/// Down to whole steps, so that a conductor can say it.
Seconds sayable(Seconds share)
{
    return share - share % stepOfShares;
}

QList<Hand> waitingHands(const RunState& state)
{
    QList<Hand> waiting;
    for (const Hand& hand : state.hands)
        if (hand.state == HandState::Waiting)
            waiting.append(hand);
    return waiting;
}

/// Those from the floor who had a turn, one entry a turn.
QList<HandDetails> heardHands(const RunState& state)
{
    QHash<HandId, const HandDetails*> details;
    for (const Hand& hand : state.hands)
        details.insert(hand.id, &hand.details);
    QList<HandDetails> heard;
    for (const TurnTaken& turn : state.turns)
        if (const HandDetails* hand = details.value(turn.hand))
            heard.append(*hand);
    return heard;
}

QString roomText(const QueueFit& fit)
{
    if (fit.room >= fit.waiting)
        return Words::tr("room for all");
    return fit.room == 0 ? Words::tr("room for nobody") : Words::tr("room for %n", nullptr, fit.room);
}

}  // namespace

QString queueOrderName(QueueOrder order)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("FloorQueue", "As they came"),
        QT_TRANSLATE_NOOP("FloorQueue", "On site and online in turn"),
        QT_TRANSLATE_NOOP("FloorQueue", "Those who have not spoken first"),
        QT_TRANSLATE_NOOP("FloorQueue", "Balance by group"),
        QT_TRANSLATE_NOOP("FloorQueue", "Balance by gender"),
    };
    static_assert(names.size() == EnumWords<QueueOrder>::words.size());
    return Words::tr(names.at(static_cast<std::size_t>(order)));
}

QList<qsizetype> queued(const QList<HandDetails>& waiting, const QList<HandDetails>& heard, QueueOrder order)
{
    const QList<QueueKey> keys = queueKeys(waiting, heard, order);
    QList<qsizetype> places(waiting.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(),
                     [&keys](qsizetype a, qsizetype b) { return keys.at(a).comesBefore(keys.at(b)); });
    return places;
}

QList<HandId> queued(const RunState& state, QueueOrder order)
{
    const QList<Hand> waiting = waitingHands(state);
    QList<HandDetails> details;
    for (const Hand& hand : waiting)
        details.append(hand.details);
    QList<HandId> ids;
    for (const qsizetype place : queued(details, heardHands(state), order))
        ids.append(waiting.at(place).id);
    return ids;
}

QueueFit queueFit(int waiting, Seconds each, Seconds floorLeft)
{
    const Seconds left = std::max(Seconds{0}, floorLeft);
    QueueFit fit{waiting, each, 0, Seconds{0}, left > Seconds{0}};
    fit.room = each > Seconds{0} ? static_cast<int>(left / each) : waiting;
    if (waiting > 0)
        fit.eachForAll = sayable(left / waiting);
    return fit;
}

QueueFit queueFit(const RunState& state, const Pace& pace)
{
    return queueFit(static_cast<int>(waitingHands(state).size()), runSession(state).policy.floorIntervention,
                    std::chrono::floor<Seconds>(pace.floor.toCome));
}

QString queueFitText(const QueueFit& fit)
{
    if (!fit.anyLeft)
        return fit.waiting == 0 ? Words::tr("Nobody is waiting; no floor time is left")
                                : Words::tr("%n waiting; no floor time is left", nullptr, fit.waiting);
    const QString each = formatDuration(fit.each);
    const QString forAll = formatDuration(fit.eachForAll);
    if (fit.each <= Seconds{0})
        return fit.waiting == 0 ? Words::tr("Nobody is waiting")
                                : Words::tr("%n waiting: %1 each for all", nullptr, fit.waiting).arg(forAll);
    if (fit.waiting == 0)
        return Words::tr("Nobody is waiting; room for %n, %1 each", nullptr, fit.room).arg(each);
    const QString room = Words::tr("%n waiting, %1 each: %2", nullptr, fit.waiting).arg(each, roomText(fit));
    if (fit.room >= fit.waiting || fit.eachForAll == Seconds{0})
        return room;
    return Words::tr("%1; with %2 each for all").arg(room, forAll);
}

}  // namespace moderato
