#include "core/timing/leastchange.h"

#include <numeric>
#include <queue>

namespace moderato {
namespace {

/// One more second for a share of x seconds adds (2x + 1) / room.
struct NextSecond {
    qint64 cost = 0;  ///< 2x + 1
    qint64 room = 1;
    qsizetype place = 0;

    /// For the queue: true if `other` comes first.
    bool operator<(const NextSecond& other) const
    {
        const qint64 mine = cost * other.room;
        const qint64 others = other.cost * room;
        return mine != others ? mine > others : place > other.place;
    }
};

/// All seconds that add at most (2 * amount - number of rooms) / total: never more than the amount, and fewer by no more
/// than one a room. The least change holds them all, since seconds of a share add ever more.
QList<Seconds> sureShares(const QList<Seconds>& rooms, Seconds amount, Seconds total)
{
    const qint64 bound = std::max<qint64>(0, 2 * amount.count() - rooms.size());
    QList<Seconds> shares(rooms.size());
    for (qsizetype i = 0; i < rooms.size(); ++i)
        shares[i] = Seconds{(bound * rooms.at(i).count() + total.count()) / (2 * total.count())};
    return shares;
}

Seconds sum(const QList<Seconds>& values)
{
    return std::accumulate(values.cbegin(), values.cend(), Seconds{0});
}

}  // namespace

QList<Seconds> leastChange(const QList<Seconds>& rooms, Seconds amount)
{
    if (amount <= Seconds{0})
        return QList<Seconds>(rooms.size(), Seconds{0});
    QList<Seconds> shares = sureShares(rooms, amount, sum(rooms));
    const auto nextSecond = [&](qsizetype place) {
        return NextSecond{2 * shares.at(place).count() + 1, rooms.at(place).count(), place};
    };
    std::vector<NextSecond> seconds;
    seconds.reserve(static_cast<std::size_t>(rooms.size()));
    for (qsizetype i = 0; i < rooms.size(); ++i)
        seconds.push_back(nextSecond(i));
    std::priority_queue<NextSecond> queue({}, std::move(seconds));
    for (Seconds left = amount - sum(shares); left > Seconds{0}; left -= Seconds{1}) {
        const qsizetype place = queue.top().place;
        queue.pop();
        shares[place] += Seconds{1};
        queue.push(nextSecond(place));
    }
    return shares;
}

}  // namespace moderato
