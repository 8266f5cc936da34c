#pragma once

#include <QLineEdit>

namespace moderato {

/// A field for a text that is shown while it is typed and saved when the user is done. Escape gives up.
class TextField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TextField(QWidget* parent = nullptr);

    /// Fills the field, unless the user is just typing in it.
    void show(const QString& text);

    /// Takes the text as it is typed by now, as if the user had left the field.
    void finish();
    /// Forgets what is typed.
    void abandon();

Q_SIGNALS:
    /// The user changed the text, and is not done yet.
    void previewed(const QString& text);
    /// The user is done with a text that differs from what was shown.
    void accepted(const QString& text);
    /// The user gave up, or is done with the text as it was.
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_shown;
};

}  // namespace moderato
