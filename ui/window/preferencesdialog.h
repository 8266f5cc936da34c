#pragma once

#include "ui/parts/preferences.h"
#include "ui/parts/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace moderato {

class RoundsEdit;

/// Shows the preferences, to be changed; nothing counts until it is accepted.
class PreferencesDialog final : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const Preferences& preferences, ColourMode theme, QWidget* parent);

    Preferences preferences() const;
    ColourMode theme() const;

private:
    void addLanguages(const QString& preferred);
    void hintAtLanguage();

    QComboBox* m_language;
    QLabel* m_languageHint;
    QComboBox* m_zone;
    QComboBox* m_paper;
    RoundsEdit* m_rounds;
    QSpinBox* m_zoom;
    QComboBox* m_clock;
    QComboBox* m_theme;
};

}  // namespace moderato
