#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

namespace moderato {

class PersonField;
class RowList;

/// Who takes part in the shown session: a list with roles, attendance and the state of each invitation, and the fields of
/// the selected one.
class ParticipantsPane final : public QWidget {
    Q_OBJECT

public:
    explicit ParticipantsPane(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user wants to see all about this person.
    void personWanted(moderato::PersonId person);

private:
    Result<Event> withAdded(const Event& event, SessionId session) const;
    void askForCurrent();

    PersonField* m_person;
    RowList* m_list;
};

}  // namespace moderato
