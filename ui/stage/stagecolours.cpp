#include "ui/stage/stagecolours.h"

#include "ui/parts/kindcolours.h"

namespace moderato {
namespace {

StageColours onGround(QRgb ground, QRgb ink, QRgb faint, QRgb signal, QRgb track)
{
    return {QColor(ground), QColor(ink),      QColor(faint),   QColor(signal),
            QColor(track),  QColor(0xfff7d6), QColor(0x14181d)};
}

}  // namespace

StageColours stageColours(StageLevel level)
{
    switch (level) {
    case StageLevel::WrapUp:
        return onGround(0x33260a, 0xffdc73, 0xf0e2c0, 0xffc933, 0x66532a);
    case StageLevel::LastSeconds:
        return onGround(0x4a2206, 0xffd0a3, 0xf5dcc8, 0xffab60, 0x7d4d2b);
    case StageLevel::Over:
        return onGround(0x74101a, 0xffffff, 0xffe3e3, 0xffc2c2, 0xa3454d);
    case StageLevel::Paused:
        return onGround(0x16273d, 0xd6e6ff, 0xc5d5ea, 0x9cc4ff, 0x3c5474);
    case StageLevel::NotBegun:
    case StageLevel::Ended:
    case StageLevel::Calm:
        break;
    }
    return onGround(0x0d1216, 0xffffff, 0xc3ccd6, 0x5fdbb0, 0x35414c);
}

StageColours inverted(const StageColours& colours)
{
    StageColours turned = colours;
    std::swap(turned.ground, turned.ink);
    turned.faint = colours.ground;
    turned.signal = colours.ground;
    turned.track = QColor(0xb8bec6);
    std::swap(turned.plate, turned.plateInk);
    return turned;
}

}  // namespace moderato
