#pragma once

#include <QPushButton>

namespace moderato {

/// The least height of what is hit in a hurry.
constexpr int leastTarget = 44;

/// A large button that names the key that does the same, beside its text or below it. What has no room is cut, but never the
/// key.
class BigButton final : public QPushButton {
    Q_OBJECT

public:
    enum class Key { Beside, Below };

    explicit BigButton(QWidget* parent = nullptr, Key place = Key::Beside);

    /// Shows what it does. `name` is said to those who hear the screen, if the text is not enough.
    void show(const QString& text, const QString& key, const QString& name = QString());
    /// A second line below the text.
    void setRemark(const QString& remark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString withKey(const QString& text) const;
    QStringList lines(int width) const;

    Key m_place;
    QString m_text;
    QString m_key;
    QString m_remark;
};

}  // namespace moderato
