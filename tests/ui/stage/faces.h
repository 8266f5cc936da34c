#pragma once

#include "core/live/face.h"
#include "core/plan/duration.h"

namespace moderato::test {

/// Ada's turn of 5:00 on a panel, with so much left.
inline StageFace faceWith(Seconds left, StageLevel level = StageLevel::Calm)
{
    StageFace face;
    face.level = level;
    face.levelWord = levelWord(level);
    face.title = QStringLiteral("What coalitions bring");
    face.kind = Kind::Panel;
    face.kindWord = kindName(face.kind);
    face.speaker = QStringLiteral("Ada");
    face.clock = Countdown{left, minutes(5)};
    face.clockWords = left < Seconds{0} ? QStringLiteral("over") : QStringLiteral("left of 5:00");
    face.used = static_cast<int>(std::clamp<qint64>((minutes(5) - left) * 1000 / minutes(5), 0, 1000));
    face.segmentLeft = QStringLiteral("12:30 left in this segment");
    face.next = QStringLiteral("Next: Ben");
    face.sessionLeft = QStringLiteral("63:10 left in the session");
    face.pace = QStringLiteral("4:30 behind");
    return face;
}

inline constexpr std::array allLevels{StageLevel::NotBegun,    StageLevel::Calm, StageLevel::WrapUp,
                                      StageLevel::LastSeconds, StageLevel::Over, StageLevel::Paused,
                                      StageLevel::Ended};

/// 200 characters.
inline QString longTitle()
{
    return QStringLiteral("Coalitions of the willing, ").repeated(8).left(200);
}

}  // namespace moderato::test
