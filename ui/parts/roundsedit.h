#pragma once

#include <QLineEdit>

namespace moderato {

/// A field for the rounds of a turn as people type them: an intervention and its follow-ups, such as 3+2.
class RoundsEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit RoundsEdit(QWidget* parent = nullptr);

    bool isAcceptable() const;
};

}  // namespace moderato
