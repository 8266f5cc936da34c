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

/// The large buttons: next, back, pause, a minute more or less, skip, end; once it is over, how it went and close.
class Transport final : public QWidget {
    Q_OBJECT

public:
    explicit Transport(QWidget* parent = nullptr);

    void show(const TransportShown& shown);
    /// Where room is short the buttons stand closer, and none is higher than the others.
    void setTight(bool tight);

Q_SIGNALS:
    void nextWanted();
    /// How it went is to be seen.
    void reviewWanted();
    void closeWanted();
    void backWanted();
    void pauseWanted();
    void longerWanted();
    void shorterWanted();
    void skipWanted();
    void beganWanted();
    void endWanted();
    void undoWanted();

private:
    void goOn();
    void showRunning(const TransportShown& shown);
    BigButton* add(void (Transport::*wanted)(), const char* name);

    bool m_isOver = false;
    BigButton* m_back;
    BigButton* m_next;
    BigButton* m_pause;
    BigButton* m_shorter;
    BigButton* m_longer;
    BigButton* m_skip;
    BigButton* m_began;
    BigButton* m_end;
    BigButton* m_close;
    BigButton* m_undo;
};

}  // namespace moderato
