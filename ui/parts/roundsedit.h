#pragma once

#include <QLineEdit>

namespace moderato {

/// A field for the rounds of a turn as people type them: an intervention and its follow-ups, such as 3+2.
class RoundsEdit final : public QLineEdit {
    Q_OBJECT

public:
    /// Whether the field may be empty, which then means a share in a conversation.
    enum class Empty { Refused, None };

    explicit RoundsEdit(QWidget* parent = nullptr, Empty empty = Empty::Refused);

    bool isAcceptable() const;

private:
    Empty m_empty;
};

}  // namespace moderato
