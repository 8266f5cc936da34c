#pragma once

#include "ui/report/exports.h"

#include <QSet>

namespace moderato {

/// What a file with this handout is called, without suffix: "Panellist's brief - Amina Diallo - Open forum - 2022-11-30".
QString nameOf(const Event& event, const Handout& handout);

/// What the file of an export is called, with its suffix; it can be mailed as it is.
QString nameOf(const Event& event, const ExportRequest& request);

/// The path of a file in the folder, with a number in its name if that is `taken` already; it is taken from now on. What
/// lies in the folder from before is written over.
QString freeName(const QString& folder, const QString& name, const QString& suffix, QSet<QString>& taken);

}  // namespace moderato
