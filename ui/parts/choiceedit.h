#pragma once

#include <QComboBox>

namespace moderato {

/// A list to choose from that edits a cell: who picks in the open list is done, who goes through the closed one by keys is
/// not yet.
class ChoiceEdit final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceEdit(QWidget* parent = nullptr);

    void hidePopup() override;

Q_SIGNALS:
    /// The current item was picked in the open list.
    void picked();

private:
    bool m_closing = false;  // the list is, or was in the same event
};

}  // namespace moderato
