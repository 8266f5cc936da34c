#pragma once

#include "ui/live/speakerrow.h"

class QVBoxLayout;

namespace moderato {

/// The speakers of the segment that is on, in the order of its turns, and the button that ends a turn.
class SpeakerList final : public QWidget {
    Q_OBJECT

public:
    explicit SpeakerList(QWidget* parent = nullptr);

    /// `onFloor`: who has the floor without being one of them ("Floor: a hand online"); empty if nobody has.
    void show(const QList<SpeakerShown>& speakers, const QString& onFloor);
    /// Whether turns can be given and ended; told before they are shown.
    void setWritable(bool writable) { m_writable = writable; }

    void setNarrow(bool narrow);
    /// Where room is short the button that ends a turn is there only for who is none of the speakers: they have it themselves.
    void setLow(bool low);

    /// Whom the keys for who is not here mean; null until somebody was marked, or had the floor when these were first shown.
    PersonId marked() const { return m_marked; }
    void mark(int by);
    /// Starts the turn of the speaker at this place, or ends it if it is on.
    void press(qsizetype place);

Q_SIGNALS:
    void turnWanted(moderato::PersonId person);
    void endWanted();
    void absentWanted(moderato::PersonId person, moderato::MinutesTo to);

private:
    SpeakerRow* newRow(qsizetype place);
    void fill();
    void showFoot();

    QVBoxLayout* m_layout;
    QLabel* m_empty;
    QLabel* m_onFloor;
    BigButton* m_end;
    QList<SpeakerRow*> m_rows;
    QList<SpeakerShown> m_shown;
    PersonId m_marked;
    bool m_narrow = false;
    bool m_low = false;
    bool m_writable = true;
};

}  // namespace moderato
