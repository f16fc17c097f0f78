{{- define "scaffold.fullname" -}}
{{- printf "%s-scaffold" .Release.Name | trunc 63 | trimSuffix "-" -}}
{{- end -}}
{{- define "scaffold.labels" -}}
app.kubernetes.io/name: scaffold
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}
