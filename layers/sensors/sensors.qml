<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="1" simplifyLocal="1" autoRefreshMode="Disabled" simplifyDrawingTol="1" version="3.40.6-Bratislava" symbologyReferenceScale="-1" simplifyDrawingHints="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Rendering" minScale="120000" autoRefreshTime="0" labelsEnabled="1" maxScale="0" simplifyAlgorithm="0">
 <renderer-v2 forceraster="0" type="categorizedSymbol" enableorderby="0" symbollevels="0" attr="kind" referencescale="-1">
  <categories>
   <category render="true" type="string" label="air" uuid="{00000001-0000-4000-8000-000000000000}" value="air" symbol="0" />
   <category render="true" type="string" label="noise" uuid="{00000002-0000-4000-8000-000000000000}" value="noise" symbol="1" />
   <category render="true" type="string" label="water" uuid="{00000003-0000-4000-8000-000000000000}" value="water" symbol="2" />
   <category render="true" type="string" label="weather" uuid="{00000004-0000-4000-8000-000000000000}" value="weather" symbol="3" />
   <category render="true" type="string" label="traffic" uuid="{00000005-0000-4000-8000-000000000000}" value="traffic" symbol="4" />
   <category render="true" type="string" label="camera" uuid="{00000006-0000-4000-8000-000000000000}" value="camera" symbol="5" />
   <category render="true" type="string" label="light" uuid="{00000007-0000-4000-8000-000000000000}" value="light" symbol="6" />
   <category render="true" type="string" label="waste" uuid="{00000008-0000-4000-8000-000000000000}" value="waste" symbol="7" />
  </categories>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0" name="0" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option type="bool" value="true" name="active" />
        <Option type="QString" value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" name="expression" />
        <Option type="int" value="3" name="type" />
       </Option>
      </Option>
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SvgMarker" pass="0" enabled="1" locked="0" id="{00000009-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="79,122,140,255,rgb:0.30980392156862746,0.47843137254901963,0.5490196078431373,1" name="color" />
      <Option type="QString" value="0" name="fixedAspectRatio" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjNGY3YThjIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxnIGZpbGw9Im5vbmUiIHN0cm9rZT0iI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjgiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCI+PHBhdGggZD0iTTUuOCAxMCBIMTMuNCBBMi4xIDIuMSAwIDEgMCAxMS40IDcuMiIvPjxwYXRoIGQ9Ik01LjggMTMuMiBIMTYuMiBBMiAyIDAgMSAxIDE0LjQgMTYuMiIvPjwvZz48L3N2Zz4K" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="0.268333" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option name="parameters" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="4.6" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,4000,50000,5.2,2.8)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0" name="1" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option type="bool" value="true" name="active" />
        <Option type="QString" value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" name="expression" />
        <Option type="int" value="3" name="type" />
       </Option>
      </Option>
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SvgMarker" pass="0" enabled="1" locked="0" id="{0000000a-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="125,90,166,255,rgb:0.49019607843137253,0.35294117647058826,0.65098039215686276,1" name="color" />
      <Option type="QString" value="0" name="fixedAspectRatio" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjN2Q1YWE2IiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGQ9Ik01LjYgOS44IEg4LjQgTDEyLjIgNi42IFYxNy40IEw4LjQgMTQuMiBINS42IFoiLz48ZyBmaWxsPSJub25lIiBzdHJva2U9IiNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS42IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xNC40IDkuNiBBMy42IDMuNiAwIDAgMSAxNC40IDE0LjQiLz48cGF0aCBkPSJNMTYuNCA3LjYgQTYuNCA2LjQgMCAwIDEgMTYuNCAxNi40Ii8+PC9nPjwvc3ZnPgo=" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="0.268333" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option name="parameters" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="4.6" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,4000,50000,5.2,2.8)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0" name="2" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option type="bool" value="true" name="active" />
        <Option type="QString" value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" name="expression" />
        <Option type="int" value="3" name="type" />
       </Option>
      </Option>
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SvgMarker" pass="0" enabled="1" locked="0" id="{0000000b-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="31,120,180,255,rgb:0.12156862745098039,0.47058823529411764,0.70588235294117652,1" name="color" />
      <Option type="QString" value="0" name="fixedAspectRatio" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjMWY3OGI0IiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGQ9Ik0xMiA0LjggQzEyIDQuOCA3LjQgMTAuNCA3LjQgMTMuOCBBNC42IDQuNiAwIDAgMCAxNi42IDEzLjggQzE2LjYgMTAuNCAxMiA0LjggMTIgNC44IFoiLz48L3N2Zz4K" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="0.268333" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option name="parameters" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="4.6" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,4000,50000,5.2,2.8)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0" name="3" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option type="bool" value="true" name="active" />
        <Option type="QString" value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" name="expression" />
        <Option type="int" value="3" name="type" />
       </Option>
      </Option>
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SvgMarker" pass="0" enabled="1" locked="0" id="{0000000c-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="192,124,0,255,rgb:0.75294117647058822,0.48627450980392156,0,1" name="color" />
      <Option type="QString" value="0" name="fixedAspectRatio" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjYzA3YzAwIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGQ9Ik04LjQgMTcuNCBBMy4xIDMuMSAwIDAgMSA4LjYgMTEuMiBBNCA0IDAgMCAxIDE2LjIgMTEuNiBBMi45IDIuOSAwIDAgMSAxNi4yIDE3LjQgWiIvPjxnIGZpbGw9Im5vbmUiIHN0cm9rZT0iI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCI+PHBhdGggZD0iTTcuMiA4LjYgQTMuMiAzLjIgMCAwIDEgMTIgNi40IE01IDguNiA1LjIgOC43IE03LjQgNSA3LjUgNS4zIE0xMSA0IDExIDQuMiIvPjwvZz48L3N2Zz4K" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="0.268333" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option name="parameters" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="4.6" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,4000,50000,5.2,2.8)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0" name="4" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option type="bool" value="true" name="active" />
        <Option type="QString" value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" name="expression" />
        <Option type="int" value="3" name="type" />
       </Option>
      </Option>
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="GeometryGenerator" pass="0" enabled="1" locked="0" id="{0000000d-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="Fill" name="SymbolType" />
      <Option type="QString" value="if(@map_scale &lt; 12000 AND &quot;fov_deg&quot; &lt; 360 AND &quot;range_m&quot; &gt; 0, wedge_buffer($geometry, &quot;azimuth_deg&quot;, &quot;fov_deg&quot;, &quot;range_m&quot;), NULL)" name="geometryModifier" />
      <Option type="QString" value="MapUnit" name="units" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="fill" is_animated="0" name="@4@0" force_rhr="0">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer class="SimpleFill" pass="0" enabled="1" locked="0" id="{0000000e-0000-4000-8000-000000000000}">
       <Option type="Map">
        <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
        <Option type="QString" value="86,91,102,41,rgb:0.33725490196078434,0.35686274509803922,0.40000000000000002,0.16000610360875867" name="color" />
        <Option type="QString" value="round" name="joinstyle" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="86,91,102,153,rgb:0.33725490196078434,0.35686274509803922,0.40000000000000002,0.59999999999999998" name="outline_color" />
        <Option type="QString" value="solid" name="outline_style" />
        <Option type="QString" value="0.15" name="outline_width" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option type="QString" value="solid" name="style" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option name="properties" />
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="SvgMarker" pass="0" enabled="1" locked="0" id="{0000000f-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="86,91,102,255,rgb:0.33725490196078434,0.35686274509803922,0.40000000000000002,1" name="color" />
      <Option type="QString" value="0" name="fixedAspectRatio" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjNTY1YjY2IiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGZpbGwtcnVsZT0iZXZlbm9kZCIgZD0iTTcuNiA3LjIgSDE2LjQgTDE4IDExLjQgQTEuNiAxLjYgMCAwIDEgMTguNiAxMi42IFYxNiBIMTcgVjE3LjQgSDE0LjggVjE2IEg5LjIgVjE3LjQgSDcgVjE2IEg1LjQgVjEyLjYgQTEuNiAxLjYgMCAwIDEgNiAxMS40IFogTTguNiA4LjggNy43IDExLjIgSDE2LjMgTDE1LjQgOC44IFogTTcuMiAxMi44IFYxNC4yIEg5LjIgVjEyLjggWiBNMTQuOCAxMi44IFYxNC4yIEgxNi44IFYxMi44IFoiLz48L3N2Zz4K" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="0.268333" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option name="parameters" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="4.6" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,4000,50000,5.2,2.8)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0" name="5" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option type="bool" value="true" name="active" />
        <Option type="QString" value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" name="expression" />
        <Option type="int" value="3" name="type" />
       </Option>
      </Option>
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="GeometryGenerator" pass="0" enabled="1" locked="0" id="{00000010-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="Fill" name="SymbolType" />
      <Option type="QString" value="if(@map_scale &lt; 12000 AND &quot;fov_deg&quot; &lt; 360 AND &quot;range_m&quot; &gt; 0, wedge_buffer($geometry, &quot;azimuth_deg&quot;, &quot;fov_deg&quot;, &quot;range_m&quot;), NULL)" name="geometryModifier" />
      <Option type="QString" value="MapUnit" name="units" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="fill" is_animated="0" name="@5@0" force_rhr="0">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer class="SimpleFill" pass="0" enabled="1" locked="0" id="{00000011-0000-4000-8000-000000000000}">
       <Option type="Map">
        <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
        <Option type="QString" value="168,50,74,41,rgb:0.6588235294117647,0.19607843137254902,0.29019607843137257,0.16000610360875867" name="color" />
        <Option type="QString" value="round" name="joinstyle" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="168,50,74,153,rgb:0.6588235294117647,0.19607843137254902,0.29019607843137257,0.59999999999999998" name="outline_color" />
        <Option type="QString" value="solid" name="outline_style" />
        <Option type="QString" value="0.15" name="outline_width" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option type="QString" value="solid" name="style" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option name="properties" />
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="SvgMarker" pass="0" enabled="1" locked="0" id="{00000012-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="168,50,74,255,rgb:0.6588235294117647,0.19607843137254902,0.29019607843137257,1" name="color" />
      <Option type="QString" value="0" name="fixedAspectRatio" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjYTgzMjRhIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGZpbGwtcnVsZT0iZXZlbm9kZCIgZD0iTTUuNCA4LjYgQTEuMiAxLjIgMCAwIDEgNi42IDcuNCBIMTMgQTEuMiAxLjIgMCAwIDEgMTQuMiA4LjYgVjEwLjQgTDE4LjYgOC4yIFYxNS44IEwxNC4yIDEzLjYgVjE1LjQgQTEuMiAxLjIgMCAwIDEgMTMgMTYuNiBINi42IEExLjIgMS4yIDAgMCAxIDUuNCAxNS40IFoiLz48L3N2Zz4K" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="0.268333" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option name="parameters" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="4.6" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,4000,50000,5.2,2.8)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0" name="6" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option type="bool" value="true" name="active" />
        <Option type="QString" value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" name="expression" />
        <Option type="int" value="3" name="type" />
       </Option>
      </Option>
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SvgMarker" pass="0" enabled="1" locked="0" id="{00000013-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="150,133,42,255,rgb:0.58823529411764708,0.52156862745098043,0.16470588235294117,1" name="color" />
      <Option type="QString" value="0" name="fixedAspectRatio" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjOTY4NTJhIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGQ9Ik0xMiA0LjggQTQuOSA0LjkgMCAwIDAgOS4yIDEzLjcgVjE1LjIgSDE0LjggVjEzLjcgQTQuOSA0LjkgMCAwIDAgMTIgNC44IFogTTkuNCAxNi40IEgxNC42IFYxNy40IEg5LjQgWiBNMTAuNCAxOC40IEgxMy42IFYxOS4yIEgxMC40IFoiLz48L3N2Zz4K" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="0.268333" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option name="parameters" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="4.6" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,4000,50000,5.2,2.8)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0" name="7" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option type="bool" value="true" name="active" />
        <Option type="QString" value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" name="expression" />
        <Option type="int" value="3" name="type" />
       </Option>
      </Option>
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SvgMarker" pass="0" enabled="1" locked="0" id="{00000014-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="122,92,62,255,rgb:0.47843137254901963,0.36078431372549019,0.24313725490196078,1" name="color" />
      <Option type="QString" value="0" name="fixedAspectRatio" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjN2E1YzNlIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGZpbGwtcnVsZT0iZXZlbm9kZCIgZD0iTTEwLjIgNS4yIEgxMy44IFY2LjQgSDE3LjQgVjggSDYuNiBWNi40IEgxMC4yIFogTTcuNCA5IEgxNi42IEwxNS45IDE4LjYgSDguMSBaIE05LjYgMTAuNiAxMCAxNyBIMTEgTDEwLjggMTAuNiBaIE0xMy4yIDEwLjYgMTMgMTcgSDE0IEwxNC40IDEwLjYgWiIvPjwvc3ZnPgo=" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="0.268333" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option name="parameters" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="4.6" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,4000,50000,5.2,2.8)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="rule-based">
  <rules key="{00000015-0000-4000-8000-000000000000}">
   <rule scalemaxdenom="60000" key="{00000016-0000-4000-8000-000000000000}">
    <settings calloutType="simple">
     <text-style multilineHeight="1" fontFamily="Lato" namedStyle="Regular" tabStopDistance="6" forcedBold="0" textOpacity="1" fontSizeUnit="Point" blendMode="0" allowHtml="0" tabStopDistanceUnit="Percentage" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fieldName="NULL" isExpression="1" fontStrikeout="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontUnderline="0" fontLetterSpacing="0" useSubstitutions="0" fontWordSpacing="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontItalic="0" fontWeight="50" multilineHeightUnit="Percentage" textColor="74,69,61,255,rgb:0.29019607843137257,0.27058823529411763,0.23921568627450981,1" legendString="Aa" forcedItalic="0" fontSize="5" fontKerning="1" textOrientation="horizontal" capitalization="0">
      <families />
      <text-buffer bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferBlendMode="0" bufferNoFill="1" bufferDraw="1" bufferOpacity="1" bufferSize="0.69999999999999996" bufferSizeUnits="MM" bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" bufferJoinStyle="128" />
      <text-mask maskSize="1.5" maskedSymbolLayers="" maskSize2="1.5" maskEnabled="0" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskJoinStyle="128" maskOpacity="1" maskSizeUnits="MM" />
      <background shapeDraw="0" shapeRadiiY="0" shapeSizeX="0" shapeSizeY="0" shapeRotationType="0" shapeOpacity="1" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeSVGFile="" shapeSizeType="0" shapeRadiiX="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeRotation="0" shapeOffsetUnit="MM" shapeRadiiUnit="MM" shapeOffsetY="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeBorderWidthUnit="MM" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeUnit="MM" shapeOffsetX="0" shapeBorderWidth="0" shapeType="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1">
       <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="fill" is_animated="0" name="fillSymbol" force_rhr="0">
        <data_defined_properties>
         <Option type="Map">
          <Option type="QString" value="" name="name" />
          <Option name="properties" />
          <Option type="QString" value="collection" name="type" />
         </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" enabled="1" locked="0" id="">
         <Option type="Map">
          <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
          <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
          <Option type="QString" value="bevel" name="joinstyle" />
          <Option type="QString" value="0,0" name="offset" />
          <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
          <Option type="QString" value="MM" name="offset_unit" />
          <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
          <Option type="QString" value="no" name="outline_style" />
          <Option type="QString" value="0" name="outline_width" />
          <Option type="QString" value="MM" name="outline_width_unit" />
          <Option type="QString" value="solid" name="style" />
         </Option>
         <data_defined_properties>
          <Option type="Map">
           <Option type="QString" value="" name="name" />
           <Option name="properties" />
           <Option type="QString" value="collection" name="type" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowOffsetDist="1" shadowScale="100" shadowRadiusAlphaOnly="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetAngle="135" shadowOffsetGlobal="1" shadowBlendMode="6" shadowDraw="0" shadowOffsetUnit="MM" shadowRadius="1.5" shadowRadiusUnit="MM" />
      <dd_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format placeDirectionSymbol="0" rightDirectionSymbol="&gt;" autoWrapLength="0" wrapChar="" reverseDirectionSymbol="0" decimals="3" leftDirectionSymbol="&lt;" plussign="0" multilineAlign="3" formatNumbers="0" useMaxLineLengthForAutoWrap="1" addDirectionSymbol="0" />
     <placement repeatDistance="0" prioritization="PreferCloser" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" allowDegraded="0" dist="0" priority="0" geometryGeneratorEnabled="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorClipping="0" placementFlags="10" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" lineAnchorTextPoint="FollowPlacement" maxCurvedCharAngleIn="25" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" maximumDistanceUnit="MM" maximumDistance="0" distUnits="MM" fitInPolygonOnly="0" maxCurvedCharAngleOut="-25" offsetType="0" centroidWhole="0" geometryGeneratorType="PointGeometry" centroidInside="0" xOffset="0" rotationAngle="0" overlapHandling="PreventOverlap" lineAnchorType="0" geometryGenerator="" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" distMapUnitScale="3x:0,0,0,0,0,0" preserveRotation="1" polygonPlacementFlags="2" repeatDistanceUnits="MM" yOffset="0" lineAnchorPercent="0.5" placement="1" quadOffset="4" rotationUnit="AngleDegrees" overrunDistance="0" layerType="UnknownGeometry" />
     <rendering labelPerPart="0" unplacedVisibility="0" fontLimitPixelSize="0" minFeatureSize="0" fontMaxPixelSize="10000" upsidedownLabels="0" obstacleType="1" zIndex="0" maxNumLabels="2000" fontMinPixelSize="0" obstacle="1" limitNumLabels="0" scaleVisibility="0" drawLabels="0" mergeLines="0" obstacleFactor="1.6000000000000001" scaleMin="0" scaleMax="60000" />
     <dd_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
       <Option type="int" value="0" name="blendMode" />
       <Option type="Map" name="ddProperties">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
       <Option type="bool" value="false" name="drawToAllParts" />
       <Option type="QString" value="0" name="enabled" />
       <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
       <Option type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; frame_rate=&quot;10&quot; type=&quot;line&quot; is_animated=&quot;0&quot; name=&quot;symbol&quot; force_rhr=&quot;0&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer class=&quot;SimpleLine&quot; pass=&quot;0&quot; enabled=&quot;1&quot; locked=&quot;0&quot; id=&quot;{446c2fea-5198-4ecc-9086-4813f3a2ca63}&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
       <Option type="double" value="0" name="minLength" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
       <Option type="QString" value="MM" name="minLengthUnit" />
       <Option type="double" value="0" name="offsetFromAnchor" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
       <Option type="double" value="0" name="offsetFromLabel" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromLabelUnit" />
      </Option>
     </callout>
    </settings>
   </rule>
   <rule scalemaxdenom="5000" key="{00000017-0000-4000-8000-000000000000}">
    <settings calloutType="simple">
     <text-style multilineHeight="1" fontFamily="Lato" namedStyle="Regular" tabStopDistance="6" forcedBold="0" textOpacity="1" fontSizeUnit="Point" blendMode="0" allowHtml="0" tabStopDistanceUnit="Percentage" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fieldName="coalesce(&quot;name&quot;, &quot;sensor_id&quot;)" isExpression="1" fontStrikeout="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontUnderline="0" fontLetterSpacing="0" useSubstitutions="0" fontWordSpacing="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontItalic="0" fontWeight="50" multilineHeightUnit="Percentage" textColor="74,69,61,255,rgb:0.29019607843137257,0.27058823529411763,0.23921568627450981,1" legendString="Aa" forcedItalic="0" fontSize="6.5" fontKerning="1" textOrientation="horizontal" capitalization="0">
      <families />
      <text-buffer bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferBlendMode="0" bufferNoFill="1" bufferDraw="1" bufferOpacity="1" bufferSize="0.69999999999999996" bufferSizeUnits="MM" bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" bufferJoinStyle="128" />
      <text-mask maskSize="1.5" maskedSymbolLayers="" maskSize2="1.5" maskEnabled="0" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskJoinStyle="128" maskOpacity="1" maskSizeUnits="MM" />
      <background shapeDraw="0" shapeRadiiY="0" shapeSizeX="0" shapeSizeY="0" shapeRotationType="0" shapeOpacity="1" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeSVGFile="" shapeSizeType="0" shapeRadiiX="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeRotation="0" shapeOffsetUnit="MM" shapeRadiiUnit="MM" shapeOffsetY="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeBorderWidthUnit="MM" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeUnit="MM" shapeOffsetX="0" shapeBorderWidth="0" shapeType="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1">
       <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="fill" is_animated="0" name="fillSymbol" force_rhr="0">
        <data_defined_properties>
         <Option type="Map">
          <Option type="QString" value="" name="name" />
          <Option name="properties" />
          <Option type="QString" value="collection" name="type" />
         </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" enabled="1" locked="0" id="">
         <Option type="Map">
          <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
          <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
          <Option type="QString" value="bevel" name="joinstyle" />
          <Option type="QString" value="0,0" name="offset" />
          <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
          <Option type="QString" value="MM" name="offset_unit" />
          <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
          <Option type="QString" value="no" name="outline_style" />
          <Option type="QString" value="0" name="outline_width" />
          <Option type="QString" value="MM" name="outline_width_unit" />
          <Option type="QString" value="solid" name="style" />
         </Option>
         <data_defined_properties>
          <Option type="Map">
           <Option type="QString" value="" name="name" />
           <Option name="properties" />
           <Option type="QString" value="collection" name="type" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowOffsetDist="1" shadowScale="100" shadowRadiusAlphaOnly="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetAngle="135" shadowOffsetGlobal="1" shadowBlendMode="6" shadowDraw="0" shadowOffsetUnit="MM" shadowRadius="1.5" shadowRadiusUnit="MM" />
      <dd_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format placeDirectionSymbol="0" rightDirectionSymbol="&gt;" autoWrapLength="0" wrapChar="" reverseDirectionSymbol="0" decimals="3" leftDirectionSymbol="&lt;" plussign="0" multilineAlign="3" formatNumbers="0" useMaxLineLengthForAutoWrap="1" addDirectionSymbol="0" />
     <placement repeatDistance="0" prioritization="PreferCloser" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" allowDegraded="0" dist="0.40000000000000002" priority="4" geometryGeneratorEnabled="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorClipping="0" placementFlags="10" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" lineAnchorTextPoint="FollowPlacement" maxCurvedCharAngleIn="25" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" maximumDistanceUnit="MM" maximumDistance="0" distUnits="MM" fitInPolygonOnly="0" maxCurvedCharAngleOut="-25" offsetType="1" centroidWhole="0" geometryGeneratorType="PointGeometry" centroidInside="0" xOffset="0" rotationAngle="0" overlapHandling="PreventOverlap" lineAnchorType="0" geometryGenerator="" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" distMapUnitScale="3x:0,0,0,0,0,0" preserveRotation="1" polygonPlacementFlags="2" repeatDistanceUnits="MM" yOffset="0" lineAnchorPercent="0.5" placement="6" quadOffset="4" rotationUnit="AngleDegrees" overrunDistance="0" layerType="UnknownGeometry" />
     <rendering labelPerPart="0" unplacedVisibility="0" fontLimitPixelSize="0" minFeatureSize="0" fontMaxPixelSize="10000" upsidedownLabels="0" obstacleType="1" zIndex="0" maxNumLabels="2000" fontMinPixelSize="0" obstacle="1" limitNumLabels="0" scaleVisibility="0" drawLabels="1" mergeLines="0" obstacleFactor="1" scaleMin="0" scaleMax="5000" />
     <dd_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
       <Option type="int" value="0" name="blendMode" />
       <Option type="Map" name="ddProperties">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
       <Option type="bool" value="false" name="drawToAllParts" />
       <Option type="QString" value="0" name="enabled" />
       <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
       <Option type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; frame_rate=&quot;10&quot; type=&quot;line&quot; is_animated=&quot;0&quot; name=&quot;symbol&quot; force_rhr=&quot;0&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer class=&quot;SimpleLine&quot; pass=&quot;0&quot; enabled=&quot;1&quot; locked=&quot;0&quot; id=&quot;{2a75dedf-0889-4f1c-b04b-8c671e9becba}&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
       <Option type="double" value="0" name="minLength" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
       <Option type="QString" value="MM" name="minLengthUnit" />
       <Option type="double" value="0" name="offsetFromAnchor" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
       <Option type="double" value="0" name="offsetFromLabel" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromLabelUnit" />
      </Option>
     </callout>
    </settings>
   </rule>
  </rules>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
