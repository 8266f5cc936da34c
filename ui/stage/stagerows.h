#pragma once

#include <QRectF>

namespace moderato {

/// Where on the stage display each thing has its room, from left to right; from right to left all is mirrored.
struct StageRows {
    QRectF title;
    QRectF about;  ///< the segment's kind and time
    QRectF speaker;
    QRectF clock;
    QRectF status;
    QRectF message;
    QRectF next;
    QRectF session;
    bool upright = false;     ///< higher than wide: the clock stands in its ring, not beside it
    bool sideBySide = false;  ///< what comes next and the session's time stand in one row
};

/// What takes room on the display.
struct StageContents {
    bool hasSpeaker = false;
    bool hasMessage = false;
};

StageRows stageRows(const QSizeF& size, const StageContents& contents);

}  // namespace moderato
