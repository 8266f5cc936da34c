#pragma once

#include "ui/people/rosterfields.h"

#include <QDialog>

namespace moderato {

class PeopleDelegate;

/// Asks for one value of a field, to be given to several people.
class ValueDialog final : public QDialog {
    Q_OBJECT

public:
    ValueDialog(const PeopleDelegate& editors, RosterField field, int people, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    /// The user is done with this value.
    void given(const QVariant& value);

private:
    QWidget* m_editor;
};

}  // namespace moderato
