#pragma once

#include "ui/stage/stagescene.h"

#include <QRegion>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moderato {

/// Paints what of the scene lies in the region.
void paintScene(QPainter& painter, const StageScene& scene, const QRegion& region);

/// The pixels that an item can reach.
QRect reach(const StageItem& item);

/// What has to be painted anew if `after` is to stand where `before` stood: nothing if they are equal.
QRegion changedRegion(const StageScene& before, const StageScene& after, const QRect& all);

}  // namespace moderato
