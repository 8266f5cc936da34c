#pragma once

#include "app/exit.h"

#include <QString>

#include <optional>

namespace moderato {

/// What `moderato versions` was asked for; without any of these it lists the named versions.
struct VersionsOptions {
    QString file;
    QString name;                ///< keep the event as it is under this name
    std::optional<int> restore;  ///< bring this version back, counted from 1
    std::optional<int> compare;  ///< say what differs between this version and today
    std::optional<int> remove;
    bool edits = false;  ///< list the edits that can be undone, too
    bool json = false;
};

Exit showVersions(const VersionsOptions& options);

}  // namespace moderato
