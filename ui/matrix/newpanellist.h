#pragma once

#include "ui/parts/desk.h"

#include <QComboBox>

namespace moderato {

/// A field to put one more person on the shown session's panel: one of the event's people, or a new name.
class NewPanellist final : public QComboBox {
    Q_OBJECT

public:
    explicit NewPanellist(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void added(moderato::PersonId person);

protected:
    void showPopup() override;

private:
    void offer();
    void add();
    void clearLater();
    Person typedPerson() const;

    Desk& m_desk;
};

}  // namespace moderato
