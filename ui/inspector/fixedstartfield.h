#pragma once

#include "core/plan/session.h"

#include <QWidget>

#include <optional>

class QTimeEdit;

namespace moderato {

class DurationEdit;

/// A field for a segment's fixed start, as an offset from the session's start or, where that is known, on the clock. An
/// empty offset means that the segment follows its predecessor.
class FixedStartField final : public QWidget {
    Q_OBJECT

public:
    explicit FixedStartField(QWidget* parent = nullptr);

    /// Says in which session the segment lies, and where it begins in the schedule.
    void prepare(const Session& session, Seconds scheduled);

    /// Fills the field, unless the user is just typing in it.
    void show(std::optional<Seconds> fixedStart);
    bool isModified() const;

    /// Takes what is typed by now.
    void finish();
    /// Forgets what is typed.
    void abandon();

    /// Names both of its parts for those who can't see them.
    void setNames(const QString& name);

Q_SIGNALS:
    /// The user changed the start, and is not done yet.
    void previewed(std::optional<moderato::Seconds> fixedStart);
    /// The user is done with a start that differs from what was shown.
    void accepted(std::optional<moderato::Seconds> fixedStart);
    /// The user gave up.
    void abandoned();

private:
    void showClock();
    void finishClock();

    Session m_session;
    Seconds m_scheduled{0};
    std::optional<Seconds> m_shown;
    QTime m_shownClock;
    DurationEdit* m_offset;
    QTimeEdit* m_clock;
};

}  // namespace moderato
