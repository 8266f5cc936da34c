#pragma once

#include "ui/parts/livedesk.h"

#include <functional>

namespace moderato {

/// Sounds once when it is time to wrap up, for a turn and for a segment, at the moments at which the stage display says so.
class WrapUpBell final : public QObject {
    Q_OBJECT

public:
    explicit WrapUpBell(LiveDesk& desk, QObject* parent = nullptr);

    void setOn(bool on) { m_isOn = on; }
    bool isOn() const { return m_isOn; }

    /// What sounds, in place of the machine's own sound.
    void setSound(std::function<void()> sound) { m_sound = std::move(sound); }

private:
    /// A turn or a segment, by its place among all, and whether its time was still long when it was last looked at.
    struct Watched {
        qsizetype place = 0;
        bool calm = false;
    };

    void follow();
    static bool isDue(Watched& watched, qsizetype place, bool calm);

    LiveDesk& m_desk;
    std::function<void()> m_sound;
    Watched m_turn;
    Watched m_segment;
    bool m_isOn = false;
};

}  // namespace moderato
