#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

namespace moderato {

/// All that can be set on the shown session and agenda: the slot, what the session is about, who takes part, and what it
/// holds itself to.
class SessionPage final : public QWidget {
    Q_OBJECT

public:
    explicit SessionPage(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user wants to see all about this person.
    void personWanted(moderato::PersonId person);
};

}  // namespace moderato
