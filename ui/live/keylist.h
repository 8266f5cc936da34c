#pragma once

#include <QDialog>

namespace moderato {

/// All that can be done by key while a session is run.
class KeyList final : public QDialog {
    Q_OBJECT

public:
    explicit KeyList(QWidget* parent = nullptr);
};

}  // namespace moderato
