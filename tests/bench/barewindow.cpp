#include <QApplication>
#include <QMainWindow>

/// The least that any window costs: what the sample's window is measured against.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
