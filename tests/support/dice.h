#pragma once

#include <QList>
#include <QUuid>

#include <random>

namespace moderato::test {

/// Random choices: the same seed gives the same ones on every machine.
class Dice final {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}

    /// A number from 0 to count - 1; count is over 0.
    int below(int count) { return static_cast<int>(m_engine() % static_cast<quint32>(count)); }

    bool chance(int perCent) { return below(100) < perCent; }

    template <class T>
    const T& oneOf(const QList<T>& list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

    QUuid uuid();

private:
    std::mt19937 m_engine;
};

}  // namespace moderato::test
