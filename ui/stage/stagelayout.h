#pragma once

#include "ui/stage/stagecolours.h"
#include "ui/stage/stagescene.h"

#include <QSizeF>

namespace moderato {

/// The stage display's picture of a face: digits a quarter of the height where the width allows, and as a rule more.
StageScene stageScene(const StageFace& face, const QSizeF& size, Qt::LayoutDirection direction,
                      const StageColours& colours);

/// The compact clock's picture of a face.
StageScene compactScene(const StageFace& face, const QSizeF& size, Qt::LayoutDirection direction,
                        const StageColours& colours);

}  // namespace moderato
