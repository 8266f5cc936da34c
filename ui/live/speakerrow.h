#pragma once

#include "core/live/runlog.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

namespace moderato {

class BigButton;

/// One round of a speaker: its budget, and what is left of it.
struct RoundShown {
    Seconds budget{0};  ///< 0: nothing was planned for it
    RunTime left{0};    ///< negative: over
    bool on = false;    ///< it counts down now
    bool next = false;  ///< a turn that starts now is in it

    bool operator==(const RoundShown&) const = default;
};

/// Somebody who speaks in the segment that is on.
struct SpeakerShown {
    PersonId person;
    QString name;
    QString about;  ///< whom they speak for, whether they are online, that they are asked
    QList<RoundShown> rounds;
    RunTime used{0};    ///< over all segments so far
    Seconds budget{0};  ///< of all segments
    bool speaking = false;
    bool absent = false;

    bool operator==(const SpeakerShown&) const = default;
};

/// A speaker: a large button that gives them the floor, their rounds counting down, what they have used, and what to do if
/// they are not here.
class SpeakerRow final : public QFrame {
    Q_OBJECT

public:
    explicit SpeakerRow(QWidget* parent = nullptr);

    /// `key` starts the turn; empty where there is no key left. `marked`: the keys for who is not here mean this row.
    void show(const SpeakerShown& shown, const QString& key, bool marked, bool writable);

    /// In a narrow row the rounds stand below the name, so that neither is cut.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void turnWanted();
    void endWanted();
    void absentWanted(moderato::MinutesTo to);
    void markWanted();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildAbsence();

    QGridLayout* m_grid;
    BigButton* m_turn;
    QLabel* m_rounds;
    QLabel* m_used;
    QToolButton* m_absent;
    SpeakerShown m_shown;
    bool m_marked = false;
};

}  // namespace moderato
