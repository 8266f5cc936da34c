#pragma once

#include <QPlainTextEdit>

namespace moderato {

/// A field of several lines, saved when the user leaves it. Escape gives up; Tab goes on to the next field.
class NoteBox final : public QPlainTextEdit {
    Q_OBJECT

public:
    /// As high as so many lines.
    explicit NoteBox(int lines, QWidget* parent = nullptr);

    /// Fills the field, unless the user is just typing in it.
    void show(const QString& text);
    bool isModified() const;

    /// Takes the text as it is typed by now, as if the user had left the field.
    void finish();
    /// Forgets what is typed.
    void abandon();

Q_SIGNALS:
    /// The user is done with a text that differs from what was shown.
    void accepted(const QString& text);
    /// The user gave up, or is done with the text as it was.
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_shown;
};

}  // namespace moderato
