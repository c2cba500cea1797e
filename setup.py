"All settings are in settings.ini; edit there, not here."
from configparser import ConfigParser
from setuptools import find_packages, setup

ini = ConfigParser(delimiters=['='])
ini.read('settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
lib = cfg['lib_path']

setup(
    version=cfg['version'],
    description=cfg['description'],
    author=cfg['author'],
    author_email=cfg['author_email'],
    license={'apache2': 'Apache-2.0'}[cfg['license']],
    url=cfg['git_url'],
    project_urls={'Documentation': cfg['doc_host'] + cfg['doc_baseurl']},
    keywords=cfg['keywords'].split(),
    classifiers=[f'Development Status :: {cfg["status"]} - {("Planning", "Pre-Alpha", "Alpha", "Beta", "Production/Stable", "Mature", "Inactive")[int(cfg["status"]) - 1]}',
        f'Intended Audience :: {cfg["audience"]}', f'Natural Language :: {cfg["language"]}', 'Programming Language :: Python :: 3'],
    packages=find_packages(include=[lib, f'{lib}.*']),
    install_requires=cfg['requirements'].split(),
    extras_require={name: cfg[f'{name}_requirements'].split() for name in ('dev', 'diffusers', 'features', 'onnx', 'bench')},
    long_description=open('README.md', encoding='utf-8').read(),
    long_description_content_type='text/markdown',
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': [f'{lib}={lib}._modidx:d']},
)
