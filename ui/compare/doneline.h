#pragma once

#include "ui/parts/desk.h"

#include <QLabel>

namespace moderato {

/// Says what was done last in the window of a comparison, and takes it back and does it again by the keys for that.
class DoneLine final : public QLabel {
    Q_OBJECT

public:
    /// The keys work anywhere in `window`.
    DoneLine(Desk& desk, QWidget* window);

    /// Something was done to the event: the label of the edit, and who is in the event again with it.
    void tell(const QString& label, const QStringList& cameBack);

private:
    void undo();
    void redo();

    Desk& m_desk;
};

}  // namespace moderato
