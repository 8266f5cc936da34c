#pragma once

#include "core/plan/time.h"

#include <QLineEdit>

#include <optional>

namespace moderato {

/// A field for a duration as people type it (5, 4:30, 90s, 1h30). Up and Down change it by a minute, with Shift by ten
/// seconds, and so does the wheel while it has the focus.
class DurationEdit final : public QLineEdit {
    Q_OBJECT

public:
    /// Whether the field may be empty, which then means "none".
    enum class Empty { Refused, None };

    explicit DurationEdit(QWidget* parent = nullptr, Empty empty = Empty::Refused);

    /// Fills the field, unless the user is just typing in it.
    void show(std::optional<Seconds> value);

    /// What is typed, if it is a duration, or none where that is allowed.
    std::optional<Seconds> value() const;
    bool isAcceptable() const;

    /// Takes what is typed by now if it is acceptable.
    void finish();
    /// Forgets what is typed.
    void abandon();

Q_SIGNALS:
    /// The user changed the text into another acceptable value that is not final yet.
    void previewed(std::optional<moderato::Seconds> value);
    /// The user is done with an acceptable value that differs from what was shown. Whoever takes it shows what is saved.
    void accepted(std::optional<moderato::Seconds> value);
    /// The user gave up, or left the field with a text that is no duration.
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void step(Seconds by);
    void follow();
    void markText();
    QString shownText() const;

    Empty m_empty;
    std::optional<Seconds> m_shown;
};

}  // namespace moderato
