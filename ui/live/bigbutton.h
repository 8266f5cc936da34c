#pragma once

#include <QPushButton>

namespace moderato {

/// The least height of what is hit in a hurry.
constexpr int leastTarget = 44;

/// A large button that names the key that does the same.
class BigButton final : public QPushButton {
    Q_OBJECT

public:
    explicit BigButton(QWidget* parent = nullptr);

    /// Shows what it does. `name` is said to those who hear the screen, if the text is not enough.
    void show(const QString& text, const QString& key, const QString& name = QString());

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

}  // namespace moderato
