#pragma once

#include "core/store/store.h"

namespace moderato {

/// The states of an event that undo and redo lead to, the oldest first. Those of earlier runs of the program are put
/// together from the file's records when they are asked for.
class History final {
public:
    /// The history of a file that was just opened and holds `present`. A history that can't be read is left out.
    static History of(const Store& store, const Event& present);

    qsizetype now() const { return m_now; }
    qsizetype size() const { return m_steps.size(); }
    const Event& present() const { return *m_steps.at(m_now).event; }

    /// The edit that led to the state at `index`; of the oldest state only number and revision say something.
    const EditRecord& edit(qsizetype index) const { return m_steps.at(index).edit; }

    /// The state at `index`.
    Result<Event> at(qsizetype index, const Store& store) const;

    /// The names of the states up to the present one in every copy of the file.
    QList<QUuid> revisions() const;

    /// Puts a new state after the present one, in place of all that followed, and goes there.
    void append(const EditRecord& edit, const Event& event);

    /// Leaves out the states before the one of this name: the file has forgotten the edits that lead there.
    void beginWith(const QUuid& revision);

    /// Goes to a state, which is `event`.
    void go(qsizetype index, const Event& event);

private:
    struct Step {
        EditRecord edit;
        std::optional<Event> event;
    };

    Result<Event> towards(qsizetype index, qsizetype from, const Store& store) const;
    qsizetype nearestKnown(qsizetype index) const;
    void forgetFarOnes();

    QList<Step> m_steps;
    qsizetype m_now = 0;
};

}  // namespace moderato
