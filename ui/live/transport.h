#pragma once

#include <QWidget>

namespace moderato {

class BigButton;

/// What the large buttons can do now.
struct TransportShown {
    bool begun = false;
    bool paused = false;
    bool over = false;
    bool first = false;  ///< what is on is the first: there is nothing to go back to
    QString next;        ///< what comes next; empty if nothing does
    bool writable = true;

    bool operator==(const TransportShown&) const = default;
};

/// The large buttons: next, back, pause, a minute more or less, skip, end.
class Transport final : public QWidget {
    Q_OBJECT

public:
    explicit Transport(QWidget* parent = nullptr);

    void show(const TransportShown& shown);

Q_SIGNALS:
    void nextWanted();
    void backWanted();
    void pauseWanted();
    void longerWanted();
    void shorterWanted();
    void skipWanted();
    void beganWanted();
    void endWanted();
    void undoWanted();

private:
    BigButton* add(void (Transport::*wanted)(), const char* name);

    BigButton* m_back;
    BigButton* m_next;
    BigButton* m_pause;
    BigButton* m_shorter;
    BigButton* m_longer;
    BigButton* m_skip;
    BigButton* m_began;
    BigButton* m_end;
    BigButton* m_undo;
};

}  // namespace moderato
