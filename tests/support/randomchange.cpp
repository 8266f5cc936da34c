#include "tests/support/mending.h"
#include "tests/support/randomevent.h"
#include "tests/support/randomvalues.h"

namespace moderato::test {
namespace {

/// How many lists of T there are inside a row, however deep.
template <class T, class In>
int countLists(const In& row)
{
    int count = 0;
    forEachChildList(row, [&count](const auto& list) {
        using Child = typename std::decay_t<decltype(list)>::value_type;
        count += std::is_same_v<Child, T>;
        for (const Child& child : list)
            count += countLists<T>(child);
    });
    return count;
}

/// The n-th list of T inside a row. Detaches no list but those on the way to it.
template <class T, class In>
QList<T>* nthList(In& row, int& n)
{
    QList<T>* found = nullptr;
    forEachChildList(row, [&](auto& list) {
        using Child = typename std::decay_t<decltype(list)>::value_type;
        if constexpr (std::is_same_v<Child, T>)
            if (!found && n-- == 0)
                found = &list;
        for (qsizetype i = 0; i < list.size() && !found; ++i) {
            const int inside = countLists<T>(std::as_const(list).at(i));
            if (n < inside)
                found = nthList<T>(list[i], n);
            else
                n -= inside;
        }
    });
    return found;
}

/// Random changes of the rows of one type.
template <class T>
class ChangeOfRow {
public:
    ChangeOfRow(Event& event, Dice& dice) : m_event(event), m_dice(dice) {}

    void run()
    {
        if (countLists<T>(m_event) == 0)
            return;
        QList<T>& list = *anyList();
        const int kind = m_dice.below(7);
        if (kind == 0)
            list.insert(m_dice.below(count(list) + 1), randomRow<T>(m_dice));
        else if (!list.isEmpty())
            changeRows(list, kind);
    }

private:
    void changeRows(QList<T>& list, int kind)
    {
        const int place = m_dice.below(count(list));
        switch (kind) {
        case 1:
            return list.removeAt(place);
        case 2:
            return list.move(place, m_dice.below(count(list)));
        case 3:
            return moveElsewhere(list.takeAt(place));
        case 4:
            return swapLists();
        default:
            return changeField(list[place]);
        }
    }

    void moveElsewhere(const T& row)
    {
        QList<T>& list = *anyList();
        list.insert(m_dice.below(count(list) + 1), row);
    }

    void swapLists()
    {
        QList<T>* const one = anyList();
        QList<T>* const other = anyList();
        if (one != other)
            one->swap(*other);
    }

    void changeField(T& row)
    {
        const int fields = std::tuple_size_v<decltype(Row<T>::fields)>;
        int n = m_dice.below(fields);
        forEachField<T>([&](const auto& field) {
            if (n-- == 0)
                fill(m_dice, field.of(row));
        });
    }

    QList<T>* anyList()
    {
        int n = m_dice.below(countLists<T>(m_event));
        return nthList<T>(m_event, n);
    }

    static int count(const QList<T>& list) { return static_cast<int>(list.size()); }

    Event& m_event;
    Dice& m_dice;
};

void changeSomeRows(Event& event, Dice& dice)
{
    switch (dice.below(11)) {
    case 0:
        return ChangeOfRow<Person>(event, dice).run();
    case 1:
        return ChangeOfRow<Session>(event, dice).run();
    case 2:
        return ChangeOfRow<Participant>(event, dice).run();
    case 3:
        return ChangeOfRow<Acceptance>(event, dice).run();
    case 4:
        return ChangeOfRow<Agenda>(event, dice).run();
    case 5:
        return ChangeOfRow<Part>(event, dice).run();
    case 6:
        return ChangeOfRow<Segment>(event, dice).run();
    case 7:
        return ChangeOfRow<Turn>(event, dice).run();
    case 8:
        return ChangeOfRow<Question>(event, dice).run();
    case 9:
        return ChangeOfRow<Cue>(event, dice).run();
    default:
        return fill(dice, event.title);
    }
}

}  // namespace

Event RandomEvents::changed(Event event)
{
    if (m_dice.chance(5)) {
        const EventId id = event.id;
        event = this->event();
        event.id = m_dice.chance(50) ? id : event.id;
        return event;
    }
    const int changes = 1 + m_dice.below(8);
    for (int i = 0; i < changes; ++i)
        changeSomeRows(event, m_dice);
    return mended(event, m_dice);
}

}  // namespace moderato::test
